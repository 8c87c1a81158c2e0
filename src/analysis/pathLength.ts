import { distance } from '@turf/turf';

/** Geodesic length of a path of positions in km (sphere of mean radius). */
export function pathLength(path: readonly { readonly lon: number; readonly lat: number }[]): number {
  let km = 0;
  for (let i = 1; i < path.length; i++)
    km += distance([path[i - 1]!.lon, path[i - 1]!.lat], [path[i]!.lon, path[i]!.lat]);
  return km;
}
