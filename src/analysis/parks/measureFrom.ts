import { kmBetween } from '../corridors/findStretch.ts';
import type { ChosenPoint, ParkEntry, Reach } from './parkTypes.ts';

/** How far each park is from a chosen point, by id of the project; null where the park has no position. */
export function measureFrom(
  { lon, lat, errorKm }: ChosenPoint,
  entries: readonly ParkEntry[],
): ReadonlyMap<string, Reach | null> {
  return new Map(
    entries.map(({ project, spot }) => [
      project,
      spot && {
        km: kmBetween([lon, lat], spot.position),
        plusMinusKm: errorKm === null ? null : errorKm + spot.errorKm,
      },
    ]),
  );
}
