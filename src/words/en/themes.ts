import type { Words } from '../words.ts';

/** Looks of the whole map. */
export const themes: Words['themes'] = {
  title: 'Map style',
  of: { paper: 'Paper', dark: 'Dark', projector: 'Projector', print: 'Black and white' },
  basemap: 'Base map: ',
};
