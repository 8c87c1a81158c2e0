import type { Bounds } from '../model/boundsOf.ts';

/** The study region, for the first view. */
export const firstView: Bounds = [115.2, 29.7, 122.3, 35.2];

/**
 * How far the camera may go: no national outline, no foreign land, and never beyond the edge of the base map, where
 * the ground of provinces that it does not hold would look like sea.
 */
export const farthest: Bounds = [114.3, 26.65, 124.2, 35.98];

/** As near as the map goes. */
export const nearestZoom = 12.5;
