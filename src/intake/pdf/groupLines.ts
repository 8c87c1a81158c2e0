import type { Line, Piece } from './arrangeLines.ts';

/** Pieces whose baselines lie together are one line; small ones (a raised number) belong to the line they touch. */
export function groupLines(pieces: readonly Piece[]): Line[] {
  const sorted = [...pieces].sort((a, b) => a.y - b.y || a.x - b.x);
  const lines: { pieces: Piece[]; y: number; size: number }[] = [];
  for (const piece of sorted) {
    const line = lines[lines.length - 1];
    if (line && piece.y - line.y < Math.max(line.size, piece.size) * 0.45) {
      line.pieces.push(piece);
      if (piece.size > line.size) [line.y, line.size] = [piece.y, piece.size];
    } else lines.push({ pieces: [piece], y: piece.y, size: piece.size });
  }
  return lines.map(({ pieces: own, y }) => ({ pieces: own.sort((a, b) => a.x - b.x), y }));
}
