import { kmPerDegree } from './kmPerDegree.ts';

type Position = readonly [number, number];

/** The nearest point of a path to a position. */
export interface PathPoint {
  /** Kilometres along the path, as `kilometres` counts them. */
  readonly km: number;
  readonly distanceKm: number;
  readonly position: readonly [number, number];
  /** On which side of the path the position lies, in the path's direction. */
  readonly hand: 'left' | 'right';
}

/**
 * Drops a position on a path. Degrees count as on a plane around the position: exact to a metre nearby, to about one
 * in a hundred at some tens of km.
 * @param kilometres of the path at each of its vertices
 */
export function projectOnPath(
  [lon, lat]: Position,
  path: readonly Position[],
  kilometres: readonly number[],
): PathPoint {
  const kmPerLon = kmPerDegree * Math.cos((lat * Math.PI) / 180);
  let best = { squared: Infinity, index: 0, share: 0, cross: 0 };
  let [x0, y0] = [(path[0]![0] - lon) * kmPerLon, (path[0]![1] - lat) * kmPerDegree];
  for (let index = 1; index < path.length; index++) {
    const [vertexLon, vertexLat] = path[index]!;
    const [x1, y1] = [(vertexLon - lon) * kmPerLon, (vertexLat - lat) * kmPerDegree];
    const [dx, dy] = [x1 - x0, y1 - y0];
    const length = dx * dx + dy * dy;
    const share = length > 0 ? Math.min(1, Math.max(0, -(x0 * dx + y0 * dy) / length)) : 0;
    const squared = (x0 + share * dx) ** 2 + (y0 + share * dy) ** 2;
    if (squared < best.squared) best = { squared, index: index - 1, share, cross: dx * -y0 - dy * -x0 };
    [x0, y0] = [x1, y1];
  }
  const { index, share, squared, cross } = best;
  const [from, to] = [path[index]!, path[index + 1] ?? path[index]!];
  const [fromKm, toKm] = [kilometres[index]!, kilometres[index + 1] ?? kilometres[index]!];
  return {
    km: fromKm + share * (toKm - fromKm),
    distanceKm: Math.sqrt(squared),
    position: [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])],
    hand: cross >= 0 ? 'left' : 'right',
  };
}
