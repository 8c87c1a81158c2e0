import type { Located } from './corridorData.ts';
import { kmBetween } from './findStretch.ts';

export type Position = readonly [number, number];

/** A line, or a part of one, with the kilometres at its vertices. */
export interface Path {
  readonly positions: readonly Position[];
  readonly km: readonly number[];
}

/** Kilometres along positions, from `startKm`. */
export function buildPath(positions: readonly Position[], startKm = 0): Path {
  let sum = startKm;
  const km = positions.map((position, index) =>
    index === 0 ? startKm : (sum += kmBetween(positions[index - 1]!, position)),
  );
  return { positions, km };
}

/** The parts of a line's geometry, kilometres running on from one to the next; none where it is no line. */
export function buildPaths({ type, coordinates }: Located['geometry']): Path[] {
  const parts =
    type === 'LineString' ? [coordinates] : type === 'MultiLineString' ? (coordinates as unknown[][]) : [];
  let startKm = 0;
  return parts.map((part) => {
    const path = buildPath(part as Position[], startKm);
    startKm = path.km.at(-1)!;
    return path;
  });
}
