import { distance, kinks, length, lineString, nearestPointOnLine, point } from '@turf/turf';
import type { PlaceEntry, ProjectEntry, Waypoint } from '../../src/model/registry.ts';
import { buildCurve } from '../../src/projects/buildCurve.ts';
import type { Position } from '../../src/projects/geodesy.ts';

/** What a second look should look at first. */
export interface LineReview {
  readonly id: string;
  readonly name: string;
  /** Length over the straight distance between the ends, part by part the largest. */
  readonly detour: number;
  readonly lengthKm: number;
  readonly crossesItself: boolean;
  /** Waypoints within 150 m of the curve through their neighbours: put in to close a gap, or truly there? */
  readonly suspects: readonly { readonly waypoint: string; readonly metres: number }[];
}

const suspiciousKm = 0.15;

const positionOf = (waypoint: Waypoint, places: ReadonlyMap<string, PlaceEntry>): Position => {
  const { lon, lat } = 'place' in waypoint ? places.get(waypoint.place)! : waypoint;
  return [lon, lat];
};

/** Reviews a line entry; null for entries that are no lines. */
export function reviewLine(
  { id, name, site }: ProjectEntry,
  places: ReadonlyMap<string, PlaceEntry>,
): LineReview | null {
  if (site.type !== 'line') return null;
  const parts = 'parts' in site ? site.parts : [site.waypoints];
  const curves = parts.map((part) => buildCurve(part.map((waypoint) => positionOf(waypoint, places))));
  const measured = curves.map((curve) => {
    const km = length(lineString(curve));
    return { km, straight: distance(point(curve[0]!), point(curve.at(-1)!)) };
  });
  return {
    id,
    name,
    lengthKm: measured.reduce((sum, { km }) => sum + km, 0),
    detour: Math.max(...measured.map(({ km, straight }) => km / Math.max(straight, 0.1))),
    crossesItself: curves.some((curve) => kinks(lineString(curve)).features.length > 0),
    suspects: parts.flatMap((part) => suspectsOf(part, places)),
  };
}

function suspectsOf(
  part: readonly Waypoint[],
  places: ReadonlyMap<string, PlaceEntry>,
): { waypoint: string; metres: number }[] {
  return part.flatMap((waypoint, at) => {
    if ('place' in waypoint || at === 0 || at === part.length - 1) return [];
    const others = part.filter((_, index) => index !== at).map((other) => positionOf(other, places));
    const curve = lineString(buildCurve(others));
    const km = nearestPointOnLine(curve, point([waypoint.lon, waypoint.lat])).properties.dist;
    return km < suspiciousKm ? [{ waypoint: waypoint.name, metres: Math.round(km * 1000) }] : [];
  });
}
