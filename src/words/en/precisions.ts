import type { Words } from '../words.ts';

/** Precision in words. */
export const precisions: Words['precisions'] = {
  A: 'fairly accurate (mostly within 0.5 km)',
  B: 'fairly accurate (mostly within 1.6 km)',
  C: 'schematic (may be 7 km off)',
  D: 'schematic (may be 20 km off)',
  none: 'not located',
};
