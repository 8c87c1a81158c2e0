import { buildSearchIndex } from '../../analysis/search/buildSearchIndex.ts';
import { findHits, type HitGroup, type SearchFilter } from '../../analysis/search/findHits.ts';
import type { AtlasStore } from '../../state/createAtlasStore.ts';
import type { AtlasLoader } from '../../state/loadAtlas.ts';
import { runInSlices } from './runInSlices.ts';

/** Answers a query; a keystroke's worth of work. */
export type Finder = (query: string, filter: SearchFilter) => HitGroup[];

/** Loads what is still missing of the texts and builds the index; what could not be loaded is not found, the rest is. */
export async function buildFinder(store: AtlasStore, loader: AtlasLoader): Promise<Finder> {
  const { plans } = store.getState().data;
  await Promise.all([loader.loadCharacters(), ...plans.map(({ id }) => loader.loadText(id))]);
  const { data } = store.getState();
  const index = await runInSlices(
    buildSearchIndex({
      projects: data.projects.values(),
      places: data.places.values(),
      texts: plans.flatMap(({ id }) => data.texts[id] ?? []),
      plans,
      characters: data.characters ?? { from: '', to: '', units: {} },
    }),
  );
  return (query, filter) => findHits(index, query, filter);
}
