import { facetValues } from './facetValues.ts';
import { passesFacets } from './filterParks.ts';
import {
  facets,
  notStated,
  type Facet,
  type FacetCount,
  type ParkEntry,
  type ParkFilters,
} from './parkTypes.ts';

/**
 * The values of each facet and how many parks have them when the other facets are as chosen: a choice within a facet
 * widens, so it takes nothing from its neighbours. The most frequent first, what is not stated last; values that would
 * find nothing are kept with 0, so that a list does not jump.
 */
export function countFacets(
  entries: readonly ParkEntry[],
  filters: ParkFilters,
): Readonly<Record<Facet, readonly FacetCount[]>> {
  const count = (facet: Facet): FacetCount[] => {
    const counts = new Map<string, number>();
    for (const entry of entries) {
      const passes = passesFacets(entry, filters, facet);
      for (const value of facetValues(facet, entry))
        counts.set(value, (counts.get(value) ?? 0) + Number(passes));
    }
    return [...counts]
      .map(([value, own]) => ({ value, count: own }))
      .sort(
        (a, b) =>
          Number(a.value === notStated) - Number(b.value === notStated) ||
          b.count - a.count ||
          (a.value < b.value ? -1 : 1),
      );
  };
  return Object.fromEntries(facets.map((facet) => [facet, count(facet)])) as Record<Facet, FacetCount[]>;
}
