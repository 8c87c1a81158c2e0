import { booleanPointInPolygon } from '@turf/turf';
import { kmPerPixel } from '../model/kmPerPixel.ts';
import {
  distanceKm,
  leastKmPerDegree,
  leastKmPerLongitude,
  roundPosition,
  type Position,
} from './geodesy.ts';

/** Where a name stands, and from which zoom on: beside another seat of the same name there is no need of it. */
export interface Seat {
  readonly position: [number, number];
  readonly fromZoom: number;
}

/** From which whole zoom on a length on the ground takes at least so many pixels. */
export const zoomOfLength = (km: number, pixels: number): number =>
  Math.max(0, Math.ceil(Math.log2((pixels * kmPerPixel) / km)));

/** A view shows about this many pixels of ground; two seats of one name are not to stand in it together. */
const viewPixels = 800;
/** A name this far from a town or another name has room enough. */
const enoughKm = 60;

/** How far the nearest of some places is, in km, as far as it matters for a name. */
function roomAt(point: Position, others: readonly Position[]): number {
  let least = enoughKm;
  for (const other of others)
    if (
      Math.abs(other[1] - point[1]) * leastKmPerDegree < least &&
      Math.abs(other[0] - point[0]) * leastKmPerLongitude < least
    )
      least = Math.min(least, distanceKm(point, other));
  return least;
}

/**
 * The candidate that has most room; the first of equals.
 * @param isFit asked last and of few, so it may be costly
 */
function bestOf(
  candidates: readonly Position[],
  room: (point: Position) => number,
  isFit: (point: Position) => boolean = () => true,
): Position | null {
  let best: Position | null = null;
  let most = -1;
  for (const candidate of candidates) {
    const own = room(candidate);
    if (own > most && isFit(candidate)) [best, most] = [candidate, own];
  }
  return best;
}

/**
 * One seat on a line: in its middle part, away from towns and from other names.
 * @param parts of the line; the longest bears the name
 * @param isWithin where a name is looked for first
 */
export function seatOnLine(
  parts: readonly (readonly Position[])[],
  taken: readonly Position[],
  isWithin: (point: Position) => boolean,
): Position {
  const part = parts.reduce((longest, one) => (one.length > longest.length ? one : longest));
  const [from, to] = [Math.floor(part.length * 0.2), Math.ceil(part.length * 0.8)];
  const middle = part.slice(from, Math.max(to, from + 1));
  const room = (point: Position): number => roomAt(point, taken);
  return bestOf(middle, room, isWithin) ?? bestOf(part, room, isWithin) ?? bestOf(middle, room)!;
}

/**
 * Seats within an area: one a part, the largest part first, inside it and away from its rim and from towns.
 * @param polygons outer rings of the parts
 */
export function seatsInArea(polygons: readonly (readonly Position[])[], towns: readonly Position[]): Seat[] {
  const largestFirst = [...polygons].sort((a, b) => extentOf(b) - extentOf(a));
  const seats: Seat[] = [];
  for (const ring of largestFirst) {
    const best = bestOf(gridIn(ring), (point) => Math.min(roomAt(point, towns), roomAt(point, ring)));
    if (!best) continue;
    const near = Math.min(...seats.map(({ position }) => distanceKm(position, best)));
    const fromZoom = seats.length ? zoomOfLength(near, viewPixels) : 0;
    seats.push({ position: roundPosition(best), fromZoom });
  }
  return seats;
}

const cells = 14;

function boxOf(ring: readonly Position[]): [number, number, number, number] {
  const [lons, lats] = [ring.map(([lon]) => lon), ring.map(([, lat]) => lat)];
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}

function extentOf(ring: readonly Position[]): number {
  const [west, south, east, north] = boxOf(ring);
  return (east - west) * (north - south);
}

function gridIn(ring: readonly Position[]): Position[] {
  const [west, south, east, north] = boxOf(ring);
  const polygon = { type: 'Polygon' as const, coordinates: [ring.map(([lon, lat]) => [lon, lat])] };
  return Array.from({ length: cells * cells }, (_, index): Position => [
    west + ((east - west) * ((index % cells) + 0.5)) / cells,
    south + ((north - south) * (Math.floor(index / cells) + 0.5)) / cells,
  ]).filter((point) => booleanPointInPolygon([...point], polygon));
}
