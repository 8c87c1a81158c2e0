import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DeckPage } from '../../../src/export/deck.ts';
import type { Box } from '../../../src/export/slides/box.ts';
import { cleanDeck } from '../../../src/export/slides/cleanDeck.ts';
import { layOutDeck, type PageLayout } from '../../../src/export/slides/layOutDeck.ts';
import { slideSizes } from '../../../src/export/slides/pageFrame.ts';
import { check } from '../../check.ts';
import { anyDeck } from '../arbitraryDeck.ts';
import { buildSampleDeck, longPage, samplePage } from '../sampleDeck.ts';

/** What may not touch one another. */
const partsOf = ({ title, mark, picture, legend, clause, foot, number, rule }: PageLayout): Box[] =>
  [title, mark?.frame, picture, legend, clause, foot, number, rule].flatMap((box) => (box ? [box] : []));
/** What lies in a part, and that part. */
const innerOf = ({ picture, legend, clause, mark, scale, north }: PageLayout): [Box, Box][] => [
  ...(scale ? [scale.plate, scale.label, scale.bar].map((box): [Box, Box] => [box, picture]) : []),
  ...(north ? [north.plate, north.label, north.arrow].map((box): [Box, Box] => [box, picture]) : []),
  ...(legend
    ? [legend.heading, legend.more, ...legend.rows.flatMap(({ swatch, label }) => [swatch, label])].flatMap(
        (box): [Box, Box][] => (box ? [[box, legend]] : []),
      )
    : []),
  ...(clause
    ? [clause.bar, clause.words, clause.source].flatMap((box): [Box, Box][] => (box ? [[box, clause]] : []))
    : []),
  ...(mark ? [[mark.text, mark.frame] as [Box, Box]] : []),
];

const lost = 0.02;
const contains = (outer: Box, { x, y, w, h }: Box): boolean =>
  w >= 0 &&
  h >= 0 &&
  x >= outer.x - lost &&
  y >= outer.y - lost &&
  x + w <= outer.x + outer.w + lost &&
  y + h <= outer.y + outer.h + lost;
const overlap = (one: Box, other: Box): boolean =>
  Math.min(one.x + one.w, other.x + other.w) - Math.max(one.x, other.x) > lost &&
  Math.min(one.y + one.h, other.y + other.h) - Math.max(one.y, other.y) > lost;

function expectCalm(page: PageLayout, slide: Box): void {
  const parts = partsOf(page);
  for (const box of parts) expect(contains(slide, box), JSON.stringify(box)).toBe(true);
  for (const [box, outer] of innerOf(page))
    expect(contains(outer, box), JSON.stringify({ box, outer })).toBe(true);
  const rows = page.legend?.rows.map(({ label }) => label) ?? [];
  for (const boxes of [parts, rows])
    boxes.forEach((one, index) => {
      for (const other of boxes.slice(index + 1))
        expect(overlap(one, other), JSON.stringify({ one, other })).toBe(false);
    });
}

const slideOf = (format: '16:9' | '4:3'): Box => ({ x: 0, y: 0, ...slideSizes[format] });

test('whatever comes, everything stays on the slide and nothing overlaps', () => {
  check(
    fc.property(anyDeck, (deck) => {
      for (const page of layOutDeck(cleanDeck(deck))) expectCalm(page, slideOf(deck.format));
    }),
    150,
  );
});

describe.each(['16:9', '4:3'] as const)('%s', (format) => {
  const [short, long, bare] = layOutDeck(buildSampleDeck(format)) as [PageLayout, PageLayout, PageLayout];

  test('a usual page has its title at 28 pt, its clause at 16 to 18 pt, its source at 12, its foot at 10', () => {
    expect(short.title.size).toBe(28);
    expect(short.clause!.words.size).toBeGreaterThanOrEqual(16);
    expect(short.clause!.source!.size).toBe(12);
    expect(short.foot!.size).toBe(10);
    expect(short.leftOut).toEqual([]);
  });

  test('the map takes the most of it', () => {
    const { w, h } = slideSizes[format];
    expect(short.picture.w * short.picture.h).toBeGreaterThan(0.28 * w * h);
    expect(bare.picture.h).toBeGreaterThan(0.7 * h);
  });

  test('a long title, a whole measure and twenty rows shrink, and nothing is left out', () => {
    expect(long.title.size).toBeLessThan(28);
    expect(long.legend!.rows).toHaveLength(20);
    expect(new Set(long.legend!.rows.map(({ swatch }) => swatch.x)).size).toBeGreaterThan(1);
    expect(long.clause!.isCut).toBe(false);
    expect(long.leftOut).toEqual([]);
    expectCalm(long, slideOf(format));
  });

  test('what has no room is cut about its strong words, marked, and told in the notes', () => {
    const weak = { text: '其他各项工作。'.repeat(400), isStrong: false };
    const strong = { text: '推进园区建设', isStrong: true };
    const clause = { pieces: [weak, strong, weak], source: '某规划' };
    const [page] = layOutDeck(buildSampleDeck(format, [{ ...longPage, clause }])) as [PageLayout];
    const { pieces } = page.clause!.words;
    expect(pieces).toContainEqual(strong);
    expect(pieces.at(0)!.text).toBe('…');
    expect(pieces.at(-1)!.text).toBe('…');
    expect(page.leftOut).toContain(weak.text + strong.text + weak.text);
    const shown = page.legend!.rows.map(({ label }) => label.text);
    for (const { label } of longPage.legend) expect([...shown, ...page.leftOut]).toContain(label);
  });

  test('the scale bar is as long as the distance in the picture, or is not there', () => {
    const { picture, scale } = samplePage;
    expect(short.scale!.bar.w / short.picture.w).toBeCloseTo(scale.pixels / picture.width, 6);
    const far = { ...samplePage, scale: { ...scale, pixels: picture.width } };
    expect(layOutDeck(buildSampleDeck(format, [far]))[0]!.scale).toBeNull();
  });

  test('pages of a deck are arranged alike, though each alone would not be', () => {
    const wide = { ...samplePage, picture: { ...samplePage.picture, width: 2000, height: 700 } };
    const isBeside = (page: PageLayout): boolean => page.clause!.x > page.picture.x;
    const arrange = (pages: readonly DeckPage[]): boolean[] =>
      layOutDeck(buildSampleDeck(format, pages)).map(isBeside);
    expect([...arrange([samplePage]), ...arrange([wide])]).toEqual([true, false]);
    expect(new Set(arrange([samplePage, wide])).size).toBe(1);
  });
});
