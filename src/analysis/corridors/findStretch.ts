import { distance } from '@turf/turf';
import type { BorderPart, BorderRow } from '../../model/lines.ts';
import type { Stretch } from './borderTypes.ts';

type Position = readonly [number, number];

/** Great-circle distance in km. */
export const kmBetween = (a: Position, b: Position): number => distance([...a], [...b]);

/**
 * The stretch of border on which a crossing lies whose line is known to `toleranceKm`: both ways from it until the
 * border has gone that far as the crow flies, so that a border with many bends has a longer one.
 */
export function findStretch(
  { parts }: Pick<BorderRow, 'parts'>,
  borderKm: number,
  position: Position,
  toleranceKm: number,
): Stretch {
  const part = parts.find(({ toKm }) => borderKm <= toKm + 0.005) ?? parts.at(-1)!;
  const next = part.km.findIndex((km) => km >= borderKm);
  const split = next < 0 ? part.km.length : next;
  const reach = (indices: readonly number[]): number =>
    leaveAt(part, indices, position, toleranceKm, borderKm);
  const behind = Array.from({ length: split }, (_, index) => split - 1 - index);
  const ahead = Array.from({ length: part.km.length - split }, (_, index) => split + index);
  return { fromKm: reach(behind), toKm: reach(ahead) };
}

/** The kilometre at which the border, followed vertex by vertex, is for the first time that far away. */
function leaveAt(
  { positions, km }: BorderPart,
  indices: readonly number[],
  from: Position,
  toleranceKm: number,
  borderKm: number,
): number {
  let last = { km: borderKm, off: 0 };
  for (const index of indices) {
    const off = kmBetween(from, positions[index]!);
    if (off > toleranceKm) {
      const share = (toleranceKm - last.off) / (off - last.off);
      return last.km + share * (km[index]! - last.km);
    }
    last = { km: km[index]!, off };
  }
  return last.km;
}
