import type { LineRow } from '../model/lines.ts';
import type { Place, Project } from '../model/project.ts';

/** A line is trusted to tell prefectures apart down to class C: 7 km. */
const tellsPrefecturesKm = 7;

/**
 * Prefectures that a line crosses for certain (ids): of class A to C, by a stay longer than its band is wide, since a
 * shorter one may lie beyond the border just as well. Empty for what is no line.
 */
export function crossedPrefectures(line: LineRow | undefined): ReadonlySet<string> {
  if (!line || line.toleranceKm > tellsPrefecturesKm) return new Set();
  const kmIn = new Map<string, number>();
  for (const { prefecture, fromKm, toKm } of line.stays)
    if (prefecture !== null) kmIn.set(prefecture, (kmIn.get(prefecture) ?? 0) + toKm - fromKm);
  return new Set([...kmIn].flatMap(([id, km]) => (km > 2 * line.toleranceKm ? [id] : [])));
}

/** Prefectures that a project touches (ids): by the places that it is drawn by, else by the course of its line. */
export function touchedPrefectures(
  project: Project,
  line: LineRow | undefined,
  places: ReadonlyMap<string, Place>,
): ReadonlySet<string> {
  const named = project.places.flatMap((id) => [id, ...(places.get(id)?.parents ?? [])]);
  return new Set([...named, ...crossedPrefectures(line)].filter((id) => places.get(id)?.level === 'city'));
}
