import type { DeckSign } from '../deck.ts';
import { isWithin, type Box, type TextBox } from './box.ts';
import { cutText, fitText } from './fitText.ts';
import { countLines } from './measureText.ts';

export interface LegendRow {
  readonly sign: DeckSign;
  readonly swatch: Box;
  readonly label: TextBox;
}

export interface LegendLayout extends Box {
  readonly heading: TextBox | null;
  readonly rows: readonly LegendRow[];
  /** How many more rows there are. */
  readonly more: TextBox | null;
  /** Labels that are cut or not there. */
  readonly leftOut: readonly string[];
}

export interface LegendText {
  readonly heading: string;
  readonly signs: readonly DeckSign[];
  readonly size: number;
}

const swatchWidth = 26;
const gap = 8;
const spacing = 1.3;
/** Between two rows, in em. */
const air = 0.35;
const mostColumns = 5;
/** Characters of a label that a line of it should hold. */
const leastLabel = 5;

/**
 * A legend down its columns.
 * @param prefers few columns, as many as the height asks for; or a low legend
 * @returns null where it is too high for the room
 */
export function layOutLegend(
  { heading, signs, size }: LegendText,
  room: Box,
  prefers: 'few' | 'low',
): LegendLayout | null {
  const columnsThatMay = Array.from({ length: mostColumns }, (_, index) => index + 1).filter(
    (columns) =>
      columns === 1 ||
      (columns <= signs.length && labelWidth(columnWidth(room, columns)) >= size * leastLabel),
  );
  const inSome = (columns: number): LegendLayout => inColumns(heading, signs, size, room, columns);
  if (prefers === 'few') {
    for (const columns of columnsThatMay) {
      const legend = inSome(columns);
      if (isWithin(legend.h, room)) return legend;
    }
    return null;
  }
  const lowest = columnsThatMay.map(inSome).toSorted((one, other) => one.h - other.h)[0]!;
  return isWithin(lowest.h, room) ? lowest : null;
}

/** A legend of one column in whatever room: labels of one line, as many as there is room for. */
export function cutLegend({ heading, signs, size }: LegendText, room: Box): LegendLayout | null {
  const row = size * (spacing + air);
  const hasHeading = heading !== '';
  const places = Math.floor((room.h + size * air) / row) - (hasHeading ? 1 : 0);
  if (places < 1) return null;
  const shown = signs.slice(0, signs.length > places ? places - 1 : places);
  const fits = (text: string): boolean => countLines(text, labelWidth(room.w) / size) <= 1;
  const cut = shown.map((sign) => ({ ...sign, label: cutText(sign.label, fits) }));
  const leftOut = signs.map(({ label }) => label).filter((label, index) => cut[index]?.label !== label);
  const box = inColumns(heading, cut, size, room, 1);
  const more = signs.length - shown.length;
  if (more === 0) return { ...box, leftOut };
  const last: TextBox = {
    x: room.x + swatchWidth + gap,
    y: box.y + box.h + size * air,
    w: labelWidth(room.w),
    h: size * spacing,
    text: `… + ${more}`,
    size,
    leading: size * spacing,
  };
  return { ...box, h: last.y + last.h - box.y, more: last, leftOut };
}

const columnWidth = (room: Box, columns: number): number => (room.w - (columns - 1) * gap * 2) / columns;
const labelWidth = (column: number): number => column - swatchWidth - gap;

function inColumns(
  heading: string,
  signs: readonly DeckSign[],
  size: number,
  room: Box,
  columns: number,
): LegendLayout {
  const leading = size * spacing;
  const width = columnWidth(room, columns);
  const head = heading === '' ? null : fitText(heading, room, [{ size, lines: 1 }], spacing);
  const top = room.y + (head ? head.h + size * air : 0);
  const depth = Math.ceil(signs.length / columns);
  let y = top;
  let bottom = head ? room.y + head.h : room.y;
  const rows = signs.map((sign, index): LegendRow => {
    if (index % depth === 0) y = top;
    const x = room.x + Math.floor(index / depth) * (width + gap * 2);
    const w = labelWidth(width);
    const h = countLines(sign.label, w / size) * leading;
    const swatch = { x, y: y + (leading - size) / 2, w: swatchWidth, h: size };
    const label = { x: x + swatchWidth + gap, y, w, h, text: sign.label, size, leading };
    bottom = Math.max(bottom, y + h);
    y += h + size * air;
    return { sign, swatch, label };
  });
  return { ...room, h: bottom - room.y, heading: head, rows, more: null, leftOut: [] };
}
