import type { DroppedRange, Measure } from './plan.ts';

/**
 * For each code unit of a measure's text its offset in the source: the raw range minus what was
 * dropped within it.
 */
export function buildRawOffsets(
  { id, rawStart, text }: Pick<Measure, 'id' | 'rawStart' | 'text'>,
  dropped: readonly DroppedRange[],
): Int32Array {
  const offsets = new Int32Array(text.length);
  const holes = dropped.filter(({ within }) => within === id);
  let raw = rawStart;
  let hole = 0;
  for (let i = 0; i < text.length; i++) {
    while (holes[hole]?.rawStart === raw) raw = holes[hole++]!.rawEnd;
    offsets[i] = raw++;
  }
  return offsets;
}
