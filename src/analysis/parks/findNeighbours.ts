import { kmBetween } from '../corridors/findStretch.ts';
import type { ParkEntry, Reach } from './parkTypes.ts';

export interface Neighbour extends Reach {
  readonly entry: ParkEntry;
}

/** The other parks and zones within a distance of one, nearest first; none where it has no position. */
export function findNeighbours(
  { project, spot }: ParkEntry,
  entries: readonly ParkEntry[],
  withinKm: number,
): Neighbour[] {
  if (!spot) return [];
  return entries
    .flatMap((entry): Neighbour[] => {
      if (!entry.spot || entry.project === project) return [];
      const km = kmBetween(spot.position, entry.spot.position);
      return km <= withinKm ? [{ entry, km, plusMinusKm: spot.errorKm + entry.spot.errorKm }] : [];
    })
    .sort((a, b) => a.km - b.km);
}
