import type { Words } from '../words.ts';

/** The panel of layers. */
export const panel: Words['panel'] = {
  title: 'Layers',
  all: 'All',
  none: 'None',
  reset: 'Default',
  only: 'Only',
  onlyLayer: (layer) => `Only ${layer}`,
  strength: (layer) => `Strength of ${layer}`,
};
