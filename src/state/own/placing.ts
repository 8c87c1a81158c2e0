import type { AtlasStore } from '../createAtlasStore.ts';

/** A point that the reader is setting on the map: longitude and latitude in degrees; null while there is none yet. */
export interface Placing {
  readonly position: readonly [number, number] | null;
}

/** Five decimals are a metre, and more than anybody knows. */
const round = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;

/** Lets the reader set a point: the next click on the map sets it, and it can be dragged. */
export function place(store: AtlasStore, position: Placing['position']): void {
  store.setState({ placing: { position: position && [round(position[0]), round(position[1])] } });
}

export function stopPlacing(store: AtlasStore): void {
  if (store.getState().placing) store.setState({ placing: null });
}
