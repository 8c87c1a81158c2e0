import type { Piece } from './arrangeLines.ts';
import { multiply } from './matrix.ts';

/** What pdf.js tells of a run of text; other items mark structure. */
interface Item {
  readonly str: string;
  readonly width: number;
  readonly height: number;
  readonly transform: readonly number[];
}

interface Placed extends Piece {
  /** In quarter turns; null where it stands aslant. */
  readonly turn: number | null;
}

/**
 * Runs of text where a reader sees them. A page that is set sideways is turned; what is aslant over it (a watermark)
 * is told apart.
 * @param view from the space of the PDF to the page, y downwards
 */
export function placePieces(
  items: readonly unknown[],
  view: readonly number[],
): { readonly upright: Piece[]; readonly slanted: string } {
  const placed = items.flatMap((item) => (isText(item) ? [place(item, view)] : []));
  const counts = [0, 0, 0, 0];
  for (const { turn, text } of placed) if (turn !== null) counts[turn]! += text.length;
  const main = counts.indexOf(Math.max(...counts));
  const slanted = placed.flatMap(({ turn, text }) => (turn === null ? [text.trim()] : [])).join('');
  const upright = placed.filter(({ turn }) => turn === main);
  // What runs across the main direction comes after it: the writing on the side of a table.
  const bottom = Math.max(0, ...upright.map(({ y }) => y)) + 100;
  let below = bottom;
  const across = [1, 2, 3].flatMap((quarter) => {
    const own = placed.filter(({ turn }) => turn !== null && turn === (main + quarter) % 4);
    const top = Math.min(0, ...own.map(({ y }) => y));
    const moved = own.map((piece) => ({ ...piece, y: piece.y - top + below }));
    below = Math.max(below, ...moved.map(({ y }) => y)) + 100;
    return moved;
  });
  return { upright: [...upright, ...across], slanted };
}

const isText = (item: unknown): item is Item =>
  typeof item === 'object' &&
  item !== null &&
  'str' in item &&
  typeof item.str === 'string' &&
  item.str !== '';

function place({ str, width, transform }: Item, view: readonly number[]): Placed {
  const [a, b, c, d, e, f] = multiply(view, transform);
  const size = Math.hypot(c, d) || Math.hypot(a, b) || 1;
  const degrees = (Math.atan2(b, a) * 180) / Math.PI;
  const quarter = Math.round(degrees / 90);
  const turn = Math.abs(degrees - quarter * 90) <= 3 ? (quarter + 4) % 4 : null;
  // Turned back, so that lines run from left to right in every direction.
  const [x, y] = [
    [e, f],
    [f, -e],
    [-e, -f],
    [-f, e],
  ][turn ?? 0]! as [number, number];
  return { text: str, x, y, width, size, turn };
}
