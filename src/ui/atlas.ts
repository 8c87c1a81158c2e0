import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { AtlasState } from '../state/atlasState.ts';
import type { AtlasStore } from '../state/createAtlasStore.ts';
import type { AtlasLoader } from '../state/loadAtlas.ts';

/** What every panel works with: the store and the loader. */
export interface Atlas {
  readonly store: AtlasStore;
  readonly loader: AtlasLoader;
  readonly dataUrl: string;
}

export const AtlasContext = createContext<Atlas | null>(null);

export function useAtlas(): Atlas {
  const atlas = useContext(AtlasContext);
  if (!atlas) throw new Error('outside of an atlas');
  return atlas;
}

/** A part of the state; the component draws again when it changes. */
export function useAtlasState<T>(select: (state: AtlasState) => T): T {
  return useStore(useAtlas().store, select);
}
