import type { MultiPolygon, Polygon } from 'geojson';
import { boundsOf } from '../model/boundsOf.ts';
import type { Position } from './geodesy.ts';

/** Bands of latitude into which the edges of an area are sorted. */
const bandCount = 512;

/**
 * Prepares the question whether a position lies in an area, so that each answer looks only at the edges of one band
 * of latitude: thousands of vertices are asked about each of some dozen outlines of thousands of edges.
 */
export function buildAreaTest({
  type,
  coordinates,
}: Polygon | MultiPolygon): (position: Position) => boolean {
  const rings = (type === 'Polygon' ? coordinates : coordinates.flat()) as unknown as Position[][];
  const [west, south, east, north] = boundsOf(coordinates);
  const height = (north - south) / bandCount || 1;
  const bandOf = (lat: number): number =>
    Math.min(bandCount - 1, Math.max(0, Math.floor((lat - south) / height)));
  const bands: number[][] = Array.from({ length: bandCount }, () => []);
  for (const ring of rings)
    for (let index = 1; index < ring.length; index++) {
      const [[x0, y0], [x1, y1]] = [ring[index - 1]!, ring[index]!];
      if (y0 === y1) continue;
      const last = bandOf(Math.max(y0, y1));
      for (let band = bandOf(Math.min(y0, y1)); band <= last; band++) bands[band]!.push(x0, y0, x1, y1);
    }
  return ([lon, lat]) => {
    if (lon < west || lon > east || lat < south || lat > north) return false;
    const edges = bands[bandOf(lat)]!;
    let isInside = false;
    for (let at = 0; at < edges.length; at += 4) {
      const [x0, y0, x1, y1] = [edges[at]!, edges[at + 1]!, edges[at + 2]!, edges[at + 3]!];
      if (y0 > lat !== y1 > lat && lon < x0 + ((lat - y0) * (x1 - x0)) / (y1 - y0)) isInside = !isInside;
    }
    return isInside;
  };
}
