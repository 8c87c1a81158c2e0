import { createStore, type StoreApi } from 'zustand/vanilla';
import { dossiers } from '../layers/order.ts';
import { noFilters } from '../model/filters.ts';
import type { LayerId } from '../model/kinds.ts';
import { emptyData, noSelection, type AtlasState } from './atlasState.ts';

export type AtlasStore = StoreApi<AtlasState>;

export const layersAtStart = Object.fromEntries(
  dossiers.map(({ id, isOnAtStart }) => [id, isOnAtStart]),
) as Record<LayerId, boolean>;

/** The one store. Actions are plain functions beside it; derived values are selected, never stored. */
export function createAtlasStore(): AtlasStore {
  return createStore<AtlasState>(() => ({
    mode: 'explore',
    layers: layersAtStart,
    selection: noSelection,
    camera: null,
    plan: null,
    page: null,
    theme: 'paper',
    filters: noFilters,
    opacities: {},
    split: null,
    isBasemapOn: false,
    language: 'zh',
    bounds: null,
    fits: 0,
    data: emptyData,
    problems: [],
    remarks: [],
  }));
}
