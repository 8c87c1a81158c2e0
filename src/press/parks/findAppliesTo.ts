import type { WiderFact } from '../../model/park.ts';
import type { ParkRules } from '../../model/parkRules.ts';
import type { PlaceEntry } from '../../model/registry.ts';

/**
 * Ids of the places to which a wider fact applies: each county where it says each (各县区), else the territory of its
 * plan; all where it is bound to none (跨区域) or the territory is not known.
 */
export function findAppliesTo(
  { scope, scopeWords }: Pick<WiderFact, 'scope' | 'scopeWords'>,
  territory: string | null,
  { scopes }: Pick<ParkRules, 'scopes'>,
  places: readonly Pick<PlaceEntry, 'id' | 'level' | 'parents'>[],
): string[] | 'all' {
  if (scope === 'all' || territory === null) return 'all';
  const isEach = scopes.words.some(({ word, per }) => per === 'county' && scopeWords.includes(word));
  if (scope !== 'counties' || !isEach) return [territory];
  return places
    .filter(({ level, parents }) => level === 'county' && parents[0] === territory)
    .map(({ id }) => id);
}
