import type { Place } from '../../model/project.ts';
import type { NamedPlace } from './parkTypes.ts';

/** A place as rows show it: the prefecture around it, or which it is. */
export function describePlace(
  name: string,
  id: string | null | undefined,
  places: ReadonlyMap<string, Place>,
): NamedPlace {
  const place = id ? places.get(id) : undefined;
  if (!place) return { place: null, name, level: null, prefecture: null, province: null };
  const around = [place, ...place.parents.flatMap((parent) => places.get(parent) ?? [])];
  return {
    place: place.id,
    name,
    level: place.level,
    prefecture: around.find(({ level }) => level === 'city') ?? null,
    province: place.province ?? null,
  };
}
