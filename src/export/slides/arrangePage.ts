import type { DeckPage } from '../deck.ts';
import { fitBox, type Box } from './box.ts';
import { cutClause, layOutClause, type ClauseLayout } from './layOutClause.ts';
import { cutLegend, layOutLegend, type LegendLayout } from './layOutLegend.ts';

/** What fills the body of a page. */
export interface Arranged {
  readonly picture: Box;
  readonly legend: LegendLayout | null;
  readonly clause: ClauseLayout | null;
  /** Worth of the arrangement: what the picture covers, the less the smaller the text is. */
  readonly worth: number;
}

/** Where legend and clause stand: both at the picture's right; the clause below both; or all one below the other. */
export const arrangements = ['column', 'below', 'stack'] as const;
export type Arrangement = (typeof arrangements)[number];

/** Sizes of clause and legend in points, and what a picture beside them is worth. */
const levels = [
  { clause: 18, legend: 14, worth: 1 },
  { clause: 17, legend: 13, worth: 0.96 },
  { clause: 16, legend: 12, worth: 0.9 },
  { clause: 14, legend: 12, worth: 0.65 },
  { clause: 13, legend: 11, worth: 0.5 },
  { clause: 12, legend: 10, worth: 0.4 },
] as const;
type Level = (typeof levels)[number];

const gap = 18;
/** What a hole under a picture costs, against as much of picture. */
const holeCost = 0.3;
/** The least share of the body that a picture takes. */
const leastShare = 0.2;
const columnWidths = Array.from({ length: 20 }, (_, index) => 170 + index * 16);

type Content = Pick<DeckPage, 'picture' | 'legend' | 'clause'> & { readonly heading: string };

const ratioOf = ({ width, height }: DeckPage['picture']): number =>
  width > 0 && height > 0 ? width / height : 1.6;

/** The best that an arrangement makes of a page, nothing cut; null where it cannot. */
export function arrangePage(content: Content, body: Box, how: Arrangement): Arranged | null {
  const arrange = { column: inColumn, below: clauseBelow, stack: inStack }[how];
  const made = levels.flatMap((level) => {
    const arranged = arrange(content, body, level);
    if (!arranged) return [];
    const area = arranged.picture.w * arranged.picture.h;
    const worth = area * level.worth - holeUnder(arranged) * holeCost;
    return area >= leastShare * body.w * body.h ? [{ ...arranged, worth }] : [];
  });
  return made.toSorted((one, other) => other.worth - one.worth)[0] ?? null;
}

/** The room under a picture whose words at its right go on further down. */
function holeUnder({ picture, legend, clause }: Parts): number {
  const bottom = picture.y + picture.h;
  const beside = [legend, clause].flatMap((one) => (one && one.x > picture.x ? [one.y + one.h] : []));
  return picture.w * Math.max(0, Math.max(bottom, ...beside) - bottom);
}

/** What fits of a page of which not all does: two fifths of it for words. */
export function cutPage(content: Content, body: Box): Arranged {
  const { clause, legend, heading } = content;
  const level = levels.at(-1)!;
  const column = columnRoom(body, body.w * 0.4);
  const share = clause ? 0.45 : 1;
  const drawn =
    legend.length === 0
      ? null
      : cutLegend({ heading, signs: legend, size: level.legend }, { ...column, h: column.h * share });
  const rest = under(column, drawn);
  return {
    picture: fitBox({ ...body, w: column.x - gap - body.x }, ratioOf(content.picture)),
    legend: drawn,
    clause: clause && cutClause(clause, level.clause, rest),
    worth: 0,
  };
}

type Parts = Omit<Arranged, 'worth'>;

const columnRoom = (body: Box, w: number): Box => ({ ...body, x: body.x + body.w - w, w });

/** What is left of a room below something in it. */
function under(room: Box, what: Box | null): Box {
  const y = what ? what.y + what.h + gap : room.y;
  return { ...room, y, h: room.y + room.h - y };
}

const beside = (body: Box, picture: Box): Box => columnRoom(body, body.w - picture.w - gap);

function fillColumn({ legend, heading, clause }: Content, column: Box, level: Level): Parts | null {
  const drawn =
    legend.length > 0 ? layOutLegend({ heading, signs: legend, size: level.legend }, column, 'few') : null;
  const told = clause ? layOutClause(clause, level.clause, under(column, drawn)) : null;
  const isWhole = (legend.length === 0 || drawn) && (!clause || told);
  return isWhole ? { picture: column, legend: drawn, clause: told } : null;
}

function inColumn(content: Content, body: Box, level: Level): Parts | null {
  const ratio = ratioOf(content.picture);
  if (content.legend.length === 0 && !content.clause)
    return { picture: fitBox(body, ratio), legend: null, clause: null };
  for (const width of columnWidths) {
    const picture = fitBox({ ...body, w: body.w - gap - width }, ratio);
    const parts = fillColumn(content, beside(body, picture), level);
    if (parts) return { ...parts, picture };
  }
  return null;
}

function clauseBelow(content: Content, body: Box, level: Level): Parts | null {
  const { clause } = content;
  if (!clause) return inColumn(content, body, level);
  const measured = layOutClause(clause, level.clause, body);
  const h = body.h - (measured?.h ?? 0) - gap;
  if (!measured || h <= 0) return null;
  const parts = inColumn({ ...content, clause: null }, { ...body, h }, level);
  if (!parts) return null;
  const { picture, legend } = parts;
  const lowest = legend && legend.h > picture.h ? legend : picture;
  return { ...parts, clause: layOutClause(clause, level.clause, under(body, lowest)) };
}

function inStack(content: Content, body: Box, level: Level): Parts | null {
  const { clause, legend, heading } = content;
  if (legend.length === 0) return clauseBelow(content, body, level);
  const told = clause ? layOutClause(clause, level.clause, body) : null;
  const drawn = layOutLegend({ heading, signs: legend, size: level.legend }, body, 'low');
  if (!drawn || (clause && !told)) return null;
  const h = body.h - drawn.h - gap - (told ? told.h + gap : 0);
  if (h <= 0) return null;
  const picture = fitBox({ ...body, h }, ratioOf(content.picture));
  const below = layOutLegend({ heading, signs: legend, size: level.legend }, under(body, picture), 'low');
  return {
    picture,
    legend: below,
    clause: clause && layOutClause(clause, level.clause, under(body, below)),
  };
}
