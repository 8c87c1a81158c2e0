import type { AtlasLoader } from '../state/loadAtlas.ts';
import type { AtlasStore } from '../state/createAtlasStore.ts';

const whenIdle: (run: () => void) => void =
  'requestIdleCallback' in window
    ? (run) => window.requestIdleCallback(run)
    : (run) => window.setTimeout(run, 200);

/** Loads the plans' texts, and what shows them, one by one while nothing else is to do, so that a clause opens at once. */
export function readAhead(store: AtlasStore, loader: AtlasLoader): void {
  whenIdle(() => {
    void import('./reader/OpenPlan.tsx');
    void import('./card/ProjectCard.tsx');
    void import('./card/PlaceCard.tsx');
  });
  const plans = store.getState().data.plans.map(({ id }) => id);
  const next = (): void => {
    const plan = plans.shift();
    if (plan) whenIdle(() => void loader.loadText(plan).then(next));
  };
  next();
}
