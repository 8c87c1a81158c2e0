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
  listOf: (layer) => `List of ${layer}`,
  openList: (layer, count) => `List of ${layer}, ${count}`,
  back: 'Back to layers',
  onlyInView: 'Only what is in view',
  meetingPaper: 'Meeting paper',
  withoutPlace: 'Without a known place: not on the map',
};
