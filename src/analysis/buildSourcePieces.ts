import type { DroppedRange, DropReason } from '../model/plan.ts';

/** A stretch of the source: the plan's text, or what was left out, with the reason. */
export interface SourcePiece {
  readonly text: string;
  readonly reason: DropReason | null;
}

interface RawRange {
  readonly rawStart: number;
  readonly rawEnd: number;
}

/** A stretch of the source as it was received, cut where dirt begins and ends; put together the pieces are the stretch again. */
export function buildSourcePieces(
  source: string,
  { rawStart, rawEnd }: RawRange,
  dropped: readonly DroppedRange[],
): SourcePiece[] {
  const holes = dropped.filter((hole) => hole.rawStart < rawEnd && hole.rawEnd > rawStart);
  const cuts = [rawStart, rawEnd, ...holes.flatMap((one) => [one.rawStart, one.rawEnd])];
  const at = [...new Set(cuts)].filter((cut) => cut >= rawStart && cut <= rawEnd).sort((a, b) => a - b);
  return at.slice(0, -1).map((from, index) => {
    const to = at[index + 1]!;
    const isIn = (range: RawRange): boolean => range.rawStart <= from && to <= range.rawEnd;
    return { text: source.slice(from, to), reason: holes.find(isIn)?.reason ?? null };
  });
}
