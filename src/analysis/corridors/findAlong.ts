import { boundsOf } from '../../model/boundsOf.ts';
import { layerIds } from '../../model/kinds.ts';
import { projectOnPath, type PathPoint } from '../../model/projectOnPath.ts';
import { pointErrorKm } from '../pointErrorKm.ts';
import type { CorridorData, Located } from './corridorData.ts';
import type { AlongRow } from './corridorTypes.ts';
import type { Path, Position } from './buildPath.ts';

/** What stands on the map as places, and what is so wide that every corridor lies in it, is not along one. */
const leftOut: readonly string[] = ['cities', 'regions'];

/** An axis of a corridor as it is searched along. */
export interface SearchedAxis {
  readonly paths: readonly Path[];
  readonly toleranceKm: number;
}

/** Located things within the distance of an axis, each once, at the nearest; by axis and kilometre post. */
export function findAlong(
  layers: CorridorData['layers'],
  axes: readonly SearchedAxis[],
  withinKm: number,
): AlongRow[] {
  const reach = findReach(axes, withinKm);
  return layerIds
    .filter((id) => !leftOut.includes(id))
    .flatMap((id) => layers[id]?.features ?? [])
    .flatMap((feature): AlongRow[] => {
      const points = pointsOf(feature.geometry).filter(reach);
      const near = axes
        .flatMap(({ paths }, axis) => nearestOn(paths, points).map((found) => ({ ...found, axis })))
        .sort((a, b) => a.distanceKm - b.distanceKm || a.axis - b.axis)[0];
      if (!near || near.distanceKm > withinKm) return [];
      const { id, name, layer, kind, statusClass, precision, context } = feature.properties;
      const { axis, km, distanceKm, hand } = near;
      const plusMinusKm = Math.hypot(pointErrorKm[precision], axes[axis]!.toleranceKm);
      return [
        {
          project: id,
          name,
          layer,
          kind,
          isContext: context,
          statusClass,
          precision,
          axis,
          km,
          distanceKm,
          hand,
          plusMinusKm,
        },
      ];
    })
    .sort((a, b) => a.axis - b.axis || a.km - b.km || (a.project < b.project ? -1 : 1));
}

/** Whether a position may lie within the distance of any axis; cheap, and never wrongly no. */
export function findReach(axes: readonly SearchedAxis[], withinKm: number): (position: Position) => boolean {
  const boxes = axes.flatMap(({ paths }) =>
    paths.map(({ positions }) => {
      const [west, south, east, north] = boundsOf(positions);
      const lat = withinKm / 110;
      const lon = lat / Math.cos((Math.max(Math.abs(south), Math.abs(north)) * Math.PI) / 180);
      return [west - lon, south - lat, east + lon, north + lat] as const;
    }),
  );
  return ([lon, lat]) =>
    boxes.some(([west, south, east, north]) => lon >= west && lon <= east && lat >= south && lat <= north);
}

/** The point of the paths that is nearest to any of the positions; none of none. */
export function nearestOn(paths: readonly Path[], points: readonly Position[]): PathPoint[] {
  let best: PathPoint | null = null;
  for (const point of points)
    for (const { positions, km } of paths) {
      const found = projectOnPath(point, positions, km);
      if (!best || found.distanceKm < best.distanceKm) best = found;
    }
  return best ? [best] : [];
}

/**
 * The points that a thing is drawn by. Lines are listed as running along; areas are whole prefectures, which a corridor
 * runs through and does not pass.
 */
function pointsOf({ type, coordinates }: Located['geometry']): readonly Position[] {
  if (type === 'Point') return [coordinates as unknown as Position];
  return type === 'MultiPoint' ? (coordinates as Position[]) : [];
}
