import type { Piece } from './arrangeLines.ts';

/** In characters. */
const leastGap = 0.8;
const fewest = 3;

/** Whether a page has gaps within its lines, as a table has: only then is it worth while to look for its rules. */
export function hasGaps(pieces: readonly Piece[]): boolean {
  const written = pieces.filter(({ text }) => text.trim() !== '').sort((a, b) => a.y - b.y || a.x - b.x);
  let gaps = 0;
  for (const [index, piece] of written.entries()) {
    const before = written[index - 1];
    if (!before || Math.abs(piece.y - before.y) > piece.size * 0.3) continue;
    if (piece.x - (before.x + before.width) > leastGap * piece.size) gaps++;
  }
  return gaps >= fewest;
}
