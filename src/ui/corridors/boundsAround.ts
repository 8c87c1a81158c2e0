import type { Bounds } from '../../model/boundsOf.ts';

const kmPerDegree = 111;
/** Room around a single place, in km: enough to see where one is. */
const leastKm = 12;

/** West, south, east and north of some positions, with room around them. */
export function boundsAround(positions: readonly (readonly [number, number])[], km = 0): Bounds {
  const lons = positions.map(([lon]) => lon);
  const lats = positions.map(([, lat]) => lat);
  const [west, east, south, north] = [
    Math.min(...lons),
    Math.max(...lons),
    Math.min(...lats),
    Math.max(...lats),
  ];
  const room = Math.max(km * 1.5, positions.length > 1 ? 0 : leastKm) / kmPerDegree;
  const wide = room / Math.cos((((south + north) / 2) * Math.PI) / 180);
  return [west - wide, south - room, east + wide, north + room];
}
