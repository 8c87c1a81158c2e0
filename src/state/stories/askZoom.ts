import type { AtlasStore } from '../createAtlasStore.ts';

/** Zooms the map by a step about its centre. */
export function askZoom(store: AtlasStore, steps: 1 | -1): void {
  store.setState({ zoomAsked: { steps } });
}
