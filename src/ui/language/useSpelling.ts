import type { Place } from '../../model/project.ts';
import { useAtlasState } from '../atlas.ts';
import { collectStems } from './collectStems.ts';
import { spellName, type Named } from './spellName.ts';
import { useWords } from './useWords.ts';

const known = new WeakMap<ReadonlyMap<string, Place>, ReadonlySet<string>>();

function stemsOf(places: ReadonlyMap<string, Place>): ReadonlySet<string> {
  const stems = known.get(places) ?? collectStems(places.values());
  known.set(places, stems);
  return stems;
}

/** How names are spelled in Latin script; null where the interface speaks Chinese and needs none. */
export function useSpelling(): ((named: Named) => string) | null {
  const { carriesPinyin } = useWords();
  const places = useAtlasState((state) => state.data.places);
  return carriesPinyin ? (named) => spellName(named, stemsOf(places)) : null;
}
