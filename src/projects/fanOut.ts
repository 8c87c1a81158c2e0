import { isWithinKm, type Position } from './geodesy.ts';

/** How signs that share a spot are moved apart: pixels at sign size 1, and ems of the name below. */
export interface Fan {
  readonly fan: readonly [number, number];
  readonly fanName: readonly [number, number];
}

/** Sites nearer to each other than this share a spot at every zoom that the map allows. */
const sharedKm = 0.8;
/** A sign is 22 pixels wide. */
const signSize = 24;
const nearestRing = 19;
/** Signs that stand around a spot side by side. */
const firstRing = 6;

/**
 * Sites that stand on one spot (many are known only by the town they belong to) fan out around it, so that none
 * hides another nor the town. Positions stay as they are; only their signs move.
 * @param sites in the order in which they take their seats, clockwise from north
 * @param towns drawn places; a site on a town steps aside even if it is alone
 */
export function fanOut(
  sites: readonly { readonly id: string; readonly position: Position }[],
  towns: readonly Position[],
): Map<string, Fan> {
  const groups: { centre: Position; ids: string[]; isOnTown: boolean }[] = [];
  for (const { id, position } of sites) {
    const group = groups.find(({ centre }) => isWithinKm(centre, position, sharedKm));
    if (group) group.ids.push(id);
    else {
      const isOnTown = towns.some((town) => isWithinKm(town, position, sharedKm));
      groups.push({ centre: position, ids: [id], isOnTown });
    }
  }
  const moved = new Map<string, Fan>();
  for (const { ids, isOnTown } of groups) {
    if (ids.length === 1 && !isOnTown) continue;
    const seats = ringsOf(ids.length).flatMap(({ radius, count }) =>
      Array.from({ length: count }, (_, seat) => {
        const bearing = (2 * Math.PI * seat) / Math.max(count, 2);
        return [round(radius * Math.sin(bearing)), round(-radius * Math.cos(bearing))] as const;
      }),
    );
    for (const [index, [x, y]] of seats.entries())
      moved.set(ids[index]!, { fan: [x, y], fanName: [round(x / 12), round(y / 12 + 1)] });
  }
  return moved;
}

/** One ring while it is small; more than it holds stand in rings around it, the outermost evenly spaced too. */
function ringsOf(count: number): { radius: number; count: number }[] {
  if (count <= firstRing)
    return [{ radius: Math.max(nearestRing, (count * signSize) / (2 * Math.PI)), count }];
  const rings: { radius: number; count: number }[] = [];
  for (let left = count, ring = 1; left > 0; ring++) {
    const own = Math.min(left, ring * firstRing);
    rings.push({ radius: ring * signSize, count: own });
    left -= own;
  }
  return rings;
}

/** One decimal, and never −0. */
const round = (value: number): number => Math.round(value * 10) / 10 + 0;
