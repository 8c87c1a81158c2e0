import type { Place } from '../../model/project.ts';
import { countGeneric } from './spellPlace.ts';

/** Names of places, whole and without their generic word, that names of projects are likely to hold. */
export function collectStems(places: Iterable<Place>): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const { name, pinyin, level } of places) {
    // Names of towns are too often other words as well.
    if (level === 'town') continue;
    stems.add(name);
    const stem = name.slice(0, name.length - countGeneric(pinyin));
    if (stem.length > 1) stems.add(stem);
  }
  return stems;
}
