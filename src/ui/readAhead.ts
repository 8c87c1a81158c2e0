import type { AtlasLoader } from '../state/loadAtlas.ts';
import type { AtlasStore } from '../state/createAtlasStore.ts';

/**
 * Loads the plans' texts, what shows them and the search, one by one while the map is at rest, so that a clause
 * opens and the box answers at once, without a network too.
 */
export function readAhead(
  store: AtlasStore,
  loader: AtlasLoader,
  whenAtRest: (run: () => void) => void,
): void {
  whenAtRest(() => {
    void import('./reader/OpenPlan.tsx');
    void import('./card/ProjectCard.tsx');
    void import('./card/PlaceCard.tsx');
  });
  const plans = store.getState().data.plans.map(({ id }) => id);
  const next = (): void => {
    const plan = plans.shift();
    if (plan) whenAtRest(() => void loader.loadText(plan).then(next));
    else whenAtRest(() => void readSearch(loader));
  };
  next();
}

/** What cannot be had now is asked for again when the box is used. */
async function readSearch(loader: AtlasLoader): Promise<void> {
  await Promise.allSettled([
    import('./search/buildFinder.ts'),
    import('./search/SearchPanel.tsx'),
    import('./units/UnitPanel.tsx'),
    loader.loadCharacters(),
  ]);
}
