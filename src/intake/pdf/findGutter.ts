import type { Line, Piece } from './arrangeLines.ts';

/** So many full lines a page must have on each side before it is taken for one of two columns. */
const fewest = 6;

/**
 * Where the gap between two columns of running text lies; null where there is one column. Cells of a table seldom fill
 * their width, lines of a column do.
 */
export function findGutter(lines: readonly Line[]): number | null {
  const rows = lines.map(({ pieces }) => pieces.filter(({ text }) => text.trim() !== ''));
  const pieces = rows.flat();
  if (rows.length < fewest) return null;
  const from = pieces.reduce((least, { x }) => Math.min(least, x), Infinity);
  const to = pieces.reduce((most, { x, width }) => Math.max(most, x + width), -Infinity);
  if (!(to > from)) return null;
  for (const share of [0.5, 0.49, 0.51, 0.48, 0.52, 0.46, 0.54, 0.44, 0.56]) {
    const x = from + (to - from) * share;
    const crossing = rows.filter((row) => crosses(row, x)).length;
    const [left, right] = countFull(rows, x, from, to);
    if (left >= fewest && right >= fewest && crossing * 3 <= rows.length) return x;
  }
  return null;
}

/** Whether something of a line stands in the gap itself: such a line runs over both columns. */
export const crosses = (row: readonly Piece[], x: number): boolean =>
  row.some((one) => one.x < x + one.size * 0.3 && one.x + one.width > x - one.size * 0.3);

/** How many lines fill the left column, and how many the right one. */
function countFull(
  rows: readonly (readonly Piece[])[],
  x: number,
  from: number,
  to: number,
): readonly [number, number] {
  const isFull = (side: readonly Piece[], room: number): boolean =>
    side.reduce((sum, { width }) => sum + width, 0) >= room * 0.75;
  const own = rows.filter((row) => !crosses(row, x));
  return [
    own.filter((row) =>
      isFull(
        row.filter((one) => one.x < x),
        x - from,
      ),
    ).length,
    own.filter((row) =>
      isFull(
        row.filter((one) => one.x > x),
        to - x,
      ),
    ).length,
  ];
}
