import { buildRawOffsets } from '../model/buildRawOffsets.ts';
import type { DroppedRange, Measure } from '../model/plan.ts';

/**
 * Where a range of the source stands in a measure's text, half open; null when it lies outside.
 */
export function rangeInText(
  measure: Measure,
  dropped: readonly DroppedRange[],
  rawStart: number,
  rawEnd: number,
): { start: number; end: number } | null {
  if (rawStart < measure.rawStart || rawEnd > measure.rawEnd) return null;
  const offsets = buildRawOffsets(measure, dropped);
  const start = offsets.findIndex((raw) => raw >= rawStart);
  const after = offsets.findIndex((raw) => raw >= rawEnd);
  return start < 0 ? null : { start, end: after < 0 ? measure.text.length : after };
}
