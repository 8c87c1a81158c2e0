import { createStore, type StoreApi } from 'zustand/vanilla';
import { emptyData } from './atlasData.ts';
import type { AtlasState } from './atlasState.ts';
import { restingView } from './restingView.ts';

export type AtlasStore = StoreApi<AtlasState>;

/** The one store. Actions are plain functions beside it; derived values are selected, never stored. */
export function createAtlasStore(): AtlasStore {
  return createStore<AtlasState>(() => ({
    ...restingView,
    bounds: null,
    found: null,
    sketch: null,
    isPinning: false,
    placing: null,
    intake: null,
    shownParks: null,
    pointed: null,
    aim: null,
    zoomAsked: null,
    themeBefore: null,
    fits: 0,
    hinted: null,
    bundled: emptyData,
    data: emptyData,
    own: null,
    problems: [],
    remarks: [],
  }));
}
