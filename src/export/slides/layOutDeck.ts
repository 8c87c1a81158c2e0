import type { Deck, DeckPage } from '../deck.ts';
import { arrangePage, arrangements, cutPage, type Arranged } from './arrangePage.ts';
import type { Box, TextBox } from './box.ts';
import { fitText } from './fitText.ts';
import { measureText } from './measureText.ts';
import { layOutFrame, type PageFrame } from './pageFrame.ts';

export interface PageLayout extends PageFrame, Omit<Arranged, 'worth'> {
  readonly scale: ScaleLayout | null;
  readonly north: NorthLayout | null;
  /** What the page has no room for, for its notes. */
  readonly leftOut: readonly string[];
}

export interface ScaleLayout {
  readonly plate: Box;
  readonly bar: Box;
  readonly label: TextBox;
}

export interface NorthLayout {
  readonly plate: Box;
  readonly arrow: Box;
  readonly label: TextBox;
}

/** Where everything stands on the pages of a deck, in points. Pages are arranged alike, so that nothing jumps. */
export function layOutDeck(deck: Deck): readonly PageLayout[] {
  const pages = deck.pages.map((page, index) => {
    const frame = layOutFrame(deck, page.title, index + 1);
    const content = { ...page, heading: deck.words.legend };
    return { page, frame, made: arrangements.map((how) => arrangePage(content, frame.body, how)), content };
  });
  const worthOf = (how: number): number => pages.reduce((sum, { made }) => sum + (made[how]?.worth ?? 0), 0);
  const ways = arrangements.map((_, how) => how).toSorted((one, other) => worthOf(other) - worthOf(one));
  return pages.map(({ page, frame, made, content }) => {
    const arranged = ways.map((how) => made[how]).find((one) => one) ?? cutPage(content, frame.body);
    return finishPage(page, deck, frame, arranged);
  });
}

function finishPage(page: DeckPage, deck: Deck, frame: PageFrame, arranged: Arranged): PageLayout {
  const { picture, legend, clause } = arranged;
  const { title, foot, mark } = frame;
  const isCut = (text: string, told: TextBox | null): boolean => told !== null && told.text !== text;
  const leftOut = [
    ...(isCut(page.title, title) ? [page.title] : []),
    ...(isCut(deck.mark, mark?.text ?? null) ? [deck.mark] : []),
    ...(clause?.isCut && page.clause ? [page.clause.pieces.map(({ text }) => text).join('')] : []),
    ...(page.clause && isCut(page.clause.source, clause?.source ?? null) ? [page.clause.source] : []),
    ...(legend ? legend.leftOut : page.legend.map(({ label }) => label)),
    ...(foot?.text.endsWith('…') ? deck.foot : []),
  ];
  const scale = layOutScale(page, picture);
  return { ...frame, ...arranged, scale, north: layOutNorth(deck.words.north, picture), leftOut };
}

const inset = 8;

/** At the picture's lower left; none where it is longer than the picture, since it may not be shortened. */
function layOutScale({ scale, picture: { width } }: DeckPage, picture: Box): ScaleLayout | null {
  const length = (scale.pixels / width) * picture.w;
  const w = Math.max(length, (measureText(scale.label) + 1) * 10);
  if (!(length > 0 && w + 16 + 2 * inset <= picture.w && picture.h >= 80)) return null;
  const plate = { x: picture.x + inset, y: picture.y + picture.h - inset - 28, w: w + 16, h: 28 };
  const label = fitText(scale.label, { x: plate.x + 8, y: plate.y + 3, w }, [{ size: 10, lines: 1 }]);
  return { plate, label, bar: { x: plate.x + 8, y: plate.y + 18, w: length, h: 5 } };
}

/** At the picture's upper right. */
function layOutNorth(word: string, picture: Box): NorthLayout | null {
  if (picture.w < 120 || picture.h < 120) return null;
  const plate = { x: picture.x + picture.w - inset - 26, y: picture.y + inset, w: 26, h: 40 };
  const label = fitText(word, { x: plate.x, y: plate.y + 2, w: plate.w }, [{ size: 11, lines: 1 }]);
  return { plate, label, arrow: { x: plate.x + 7, y: plate.y + 17, w: 12, h: 19 } };
}
