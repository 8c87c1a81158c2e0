import type { Kind } from '../model/kinds.ts';
import { layerOfKind } from '../model/kinds.ts';
import type { Precision } from '../model/status.ts';
import { distanceKm, type Position } from './geodesy.ts';

/** A point of a line with the error that its author states; `null`: only the city is named. */
export interface KnownPoint {
  readonly position: Position;
  readonly errorKm: number | null;
}

/**
 * Class of a line from its largest gap and its worst point, as measured on 16 surveyed lines:
 * A p90 ≤ 0.5 km, B ≤ 1.6 km, C ≤ 7 km, D ≤ 20 km.
 */
export function precisionOfLine(parts: readonly (readonly KnownPoint[])[]): Precision {
  let gap = 0;
  let error = 0;
  for (const part of parts) {
    for (const [index, { position, errorKm }] of part.entries()) {
      if (errorKm === null) return 'D';
      error = Math.max(error, errorKm);
      if (index > 0) gap = Math.max(gap, distanceKm(part[index - 1]!.position, position));
    }
  }
  if (gap <= 5 && error <= 0.3) return 'A';
  if (gap <= 12 && error <= 1) return 'B';
  return gap <= 40 ? 'C' : 'D';
}

/** Class of a point from the stated error of its site. */
export function precisionOfPoint(errorKm: number): Precision {
  return errorKm <= 0.3 ? 'A' : errorKm <= 1 ? 'B' : 'C';
}

/** Energy and water works are never drawn finer than D, whatever is known. */
export function cappedPrecision(kind: Kind, precision: Precision): Precision {
  return layerOfKind[kind] === 'utilities' && precision !== 'none' ? 'D' : precision;
}

/** How far a line of each class can be trusted at p90, in km. */
export const toleranceKm: Readonly<Record<Exclude<Precision, 'none'>, number>> = {
  A: 0.5,
  B: 1.6,
  C: 7,
  D: 20,
};
