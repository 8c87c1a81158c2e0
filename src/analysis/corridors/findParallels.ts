import { layerIds } from '../../model/kinds.ts';
import { projectOnPath } from '../../model/projectOnPath.ts';
import { buildPaths, type Path, type Position } from './buildPath.ts';
import type { CorridorData } from './corridorData.ts';
import type { ParallelRow } from './corridorTypes.ts';
import { findReach, type SearchedAxis } from './findAlong.ts';
import { modeOf } from './modeOf.ts';

/** A line that only crosses the strip is within it for twice the distance; one that runs along, for longer. */
const timesWithin = 3;
const leastKm = 10;
/** Far off, distances as on a plane are good to some parts in a hundred. */
const surely = 0.9;
/** What turns around within the strip (a ring road) passes little of the axis for its length. */
const leastShare = 0.5;

/** Other lines that run within the distance of the first axis for a good part of the way, the longest first. */
export function findParallels(
  layers: CorridorData['layers'],
  axis: SearchedAxis,
  withinKm: number,
  chosen: readonly string[],
): ParallelRow[] {
  const isInReach = findReach([axis], withinKm);
  const reach = (positions: readonly Position[]): boolean => positions.some(isInReach);
  return layerIds
    .flatMap((id) => layers[id]?.features ?? [])
    .filter(({ id, geometry }) => geometry.type.endsWith('LineString') && !chosen.includes(id))
    .flatMap(({ id, geometry, properties }): ParallelRow[] => {
      let inside = 0;
      let [fromKm, toKm] = [Infinity, -Infinity];
      for (const path of buildPaths(geometry)) {
        const posts = reach(path.positions) ? findPosts(path, axis, withinKm) : [];
        for (const [index, post] of posts.entries()) {
          if (post === null) continue;
          [fromKm, toKm] = [Math.min(fromKm, post), Math.max(toKm, post)];
          if (index > 0 && posts[index - 1] !== null) inside += path.km[index]! - path.km[index - 1]!;
        }
      }
      if (inside < Math.max(leastKm, timesWithin * withinKm) || toKm - fromKm < leastShare * inside)
        return [];
      const { name, layer, statusClass, precision, context } = properties;
      const mode = modeOf(properties);
      return [
        {
          project: id,
          name,
          layer,
          mode,
          isContext: context,
          statusClass,
          precision,
          withinKm: inside,
          fromKm,
          toKm,
        },
      ];
    })
    .sort((a, b) => b.withinKm - a.withinKm || (a.project < b.project ? -1 : 1));
}

/** For each vertex the kilometre of the axis beside it; null where it lies farther off than asked. */
function findPosts({ positions, km }: Path, axis: SearchedAxis, withinKm: number): (number | null)[] {
  let outsideUntil = -Infinity;
  return positions.map((position, index) => {
    // From a vertex that is far off, the line needs as many kilometres to come near.
    if (km[index]! < outsideUntil) return null;
    const points = axis.paths.map((path) => projectOnPath(position, path.positions, path.km));
    const near = points.sort((a, b) => a.distanceKm - b.distanceKm)[0]!;
    if (near.distanceKm <= withinKm) return near.km;
    outsideUntil = km[index]! + (near.distanceKm - withinKm) * surely;
    return null;
  });
}
