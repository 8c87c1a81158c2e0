import type { Precision } from '../model/status.ts';

/** Beyond these zooms a thing would pretend to more than its class knows; others are seen as near as is usual. */
export const closestZoom = (precision: Precision): number =>
  ({ A: 10, B: 10, C: 9, D: 8, none: 10 })[precision];
