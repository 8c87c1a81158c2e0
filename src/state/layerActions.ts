import { noFilters, type Filters } from '../model/filters.ts';
import { layerIds, type LayerId } from '../model/kinds.ts';
import type { AtlasStore } from './createAtlasStore.ts';
import { layersAtStart } from './restingView.ts';

export function toggleLayer(store: AtlasStore, id: LayerId, isOn: boolean): void {
  store.setState(({ layers }) => ({ layers: { ...layers, [id]: isOn } }));
}

/** These layers are on, whatever else is. */
export function showLayersToo(store: AtlasStore, ids: readonly LayerId[]): void {
  const { layers } = store.getState();
  if (ids.every((id) => layers[id])) return;
  store.setState({ layers: { ...layers, ...Object.fromEntries(ids.map((id) => [id, true])) } });
}

/** All layers on or off, or one alone. */
export function showLayers(store: AtlasStore, shown: 'all' | 'none' | LayerId): void {
  const layers = Object.fromEntries(layerIds.map((id) => [id, shown === 'all' || shown === id]));
  store.setState({ layers: layers as Record<LayerId, boolean> });
}

/** The layers of the first view, each at full strength. */
export function resetLayers(store: AtlasStore): void {
  store.setState({ layers: layersAtStart, opacities: {} });
}

/** @param opacity 0.1 to 1 */
export function setOpacity(store: AtlasStore, id: LayerId, opacity: number): void {
  store.setState(({ opacities }) => {
    const { [id]: _, ...others } = opacities;
    return { opacities: opacity < 1 ? { ...others, [id]: opacity } : others };
  });
}

/** Asks for a value of a sort of filter, or no longer. */
export function toggleFilter<Sort extends keyof Filters>(
  store: AtlasStore,
  sort: Sort,
  value: Filters[Sort][number],
): void {
  store.setState(({ filters }) => {
    const wanted = filters[sort] as readonly (typeof value)[];
    const next = wanted.includes(value) ? wanted.filter((one) => one !== value) : [...wanted, value];
    return { filters: { ...filters, [sort]: next } };
  });
}

/** Asks for these and no others. */
export function setFilters(store: AtlasStore, filters: Filters): void {
  store.setState({ filters });
}

export function clearFilters(store: AtlasStore): void {
  store.setState({ filters: noFilters });
}

/** Lists what a layer holds; null shows the layers again. */
export function showList(store: AtlasStore, list: LayerId | null): void {
  store.setState({ list });
}
