import type { Piece } from './arrangeLines.ts';
import { groupLines } from './groupLines.ts';

/** In characters. */
const leastGap = 0.8;
const fewest = 3;

/** Whether a page has gaps within its lines, as a table has: only then is it worth while to look for its rules. */
export function hasGaps(pieces: readonly Piece[]): boolean {
  const lines = groupLines(pieces.filter(({ text }) => text.trim() !== ''));
  const gaps = lines.flatMap(({ pieces: own }) =>
    own.slice(1).filter((piece, at) => piece.x - (own[at]!.x + own[at]!.width) > leastGap * piece.size),
  );
  return gaps.length >= fewest;
}
