import { boundsOf, type Bounds } from '../../model/boundsOf.ts';
import { spanOf, widenBounds } from '../../model/widenBounds.ts';

const kmPerDegree = 111;
/** Room around a single place, in km: enough to see where one is. */
const leastKm = 12;

/** West, south, east and north of some positions, with room around them. */
export function boundsAround(positions: readonly (readonly [number, number])[], km = 0): Bounds {
  const bounds = boundsOf(positions);
  const { wide, high } = spanOf(bounds);
  const room = (2 * Math.max(km * 1.5, positions.length > 1 ? 0 : leastKm)) / kmPerDegree;
  return widenBounds(bounds, { wide: wide + room, high: high + room });
}
