import type { Place } from '../model/project.ts';

/** The place that a plan speaks for (安徽省宿州市 is 宿州市); null where the gazetteer does not know it. */
export function findJurisdiction(jurisdiction: string, places: Iterable<Place>): Place | null {
  let found: Place | null = null;
  for (const place of places)
    if (jurisdiction.endsWith(place.name) && place.name.length > (found?.name.length ?? 0)) found = place;
  return found;
}
