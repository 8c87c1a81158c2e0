import type { AtlasState } from '../state/atlasState.ts';
import type { AtlasStore } from '../state/createAtlasStore.ts';

interface Public {
  readonly ready: Promise<void>;
  readonly getState: () => {
    mode: string;
    layers: Record<string, boolean>;
    selection: Pick<AtlasState['selection'], 'project' | 'place' | 'measure'>;
    camera: AtlasState['camera'];
    filters: AtlasState['filters'];
  };
}

declare global {
  interface Window {
    __atlas?: Public;
  }
}

let resolveReady: () => void = () => {};

/** What the page tells the outside, read only: when it is ready, and what it shows. */
export const announce = {
  start(store: AtlasStore): void {
    const ready = new Promise<void>((resolve) => {
      resolveReady = resolve;
    });
    window.__atlas = Object.freeze({
      ready,
      getState: () => {
        const { mode, layers, selection, camera, filters } = store.getState();
        const { project, place, measure } = selection;
        return {
          mode,
          layers: { ...layers },
          selection: { project, place, measure },
          camera: camera && { ...camera },
          filters: { ...filters },
        };
      },
    });
  },
  /** The map stands still, with all that is on. */
  idle(): void {
    document.documentElement.dataset['map'] = 'idle';
    resolveReady();
  },
  withoutMap(): void {
    document.documentElement.dataset['map'] = 'none';
    resolveReady();
  },
};
