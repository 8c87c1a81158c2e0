import { kmPerDegree } from '../model/kmPerDegree.ts';

/** [longitude, latitude] in degrees, WGS 84. */
export type Position = readonly [number, number];

/** Great-circle distance in km (mean Earth radius 6,371 km). */
export function distanceKm([lon1, lat1]: Position, [lon2, lat2]: Position): number {
  const rad = Math.PI / 180;
  const a =
    Math.sin(((lat2 - lat1) * rad) / 2) ** 2 +
    Math.cos(lat1 * rad) * Math.cos(lat2 * rad) * Math.sin(((lon2 - lon1) * rad) / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(a)));
}

/** A degree of latitude is nowhere shorter, in km. */
export const leastKmPerDegree = 111;

/** Nor is one of longitude, up to 60° north or south. */
export const leastKmPerLongitude = 55;

/** Whether two positions are at most `km` apart; most that are farther are told by their latitudes alone. */
export const isWithinKm = (a: Position, b: Position, km: number): boolean =>
  Math.abs(a[1] - b[1]) * leastKmPerDegree <= km && distanceKm(a, b) <= km;

/** The position `km` away from `origin` in direction `bearing` (radians, clockwise from north); small distances. */
export function offsetBy([lon, lat]: Position, km: number, bearing: number): Position {
  const dLat = (km * Math.cos(bearing)) / kmPerDegree;
  const dLon = (km * Math.sin(bearing)) / (kmPerDegree * Math.cos((lat * Math.PI) / 180));
  return [lon + dLon, lat + dLat];
}

/** Rounded to 5 decimals (about 1 m), as RFC 7946 advises. */
export function roundPosition([lon, lat]: Position): [number, number] {
  return [Math.round(lon * 1e5) / 1e5, Math.round(lat * 1e5) / 1e5];
}

/** A line with the kilometres at its vertices. */
export interface Track {
  readonly positions: readonly Position[];
  readonly km: readonly number[];
}

/** Kilometres along a line, from its first position. */
export function buildTrack(positions: readonly Position[]): Track {
  let sum = 0;
  const km = positions.map((position, index) =>
    index === 0 ? 0 : (sum += distanceKm(positions[index - 1]!, position)),
  );
  return { positions, km };
}

/** The position at a kilometre of a track. */
export function positionAt({ positions, km }: Track, at: number): Position {
  const found = km.findIndex((post) => post >= at);
  const next = found < 0 ? km.length - 1 : Math.max(1, found);
  const [from, to] = [positions[next - 1]!, positions[next]!];
  const share = (at - km[next - 1]!) / (km[next]! - km[next - 1]! || 1);
  return [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])];
}
