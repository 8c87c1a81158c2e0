import { facetValues } from './facetValues.ts';
import { facets, type Facet, type ParkEntry, type ParkFilters } from './parkTypes.ts';

/** Whether a park has one of the chosen values of each facet, but for one facet that is not asked. */
export function passesFacets(entry: ParkEntry, filters: ParkFilters, except: Facet | null = null): boolean {
  return facets.every((facet) => {
    if (facet === except || filters[facet].length === 0) return true;
    const own = facetValues(facet, entry);
    return filters[facet].some((value) => own.has(value));
  });
}

/** Parks that have one of the chosen values of each facet, in their order. */
export const filterParks = (entries: readonly ParkEntry[], filters: ParkFilters): ParkEntry[] =>
  entries.filter((entry) => passesFacets(entry, filters));
