/** Room left at every edge, in pixels, and the most of a small map's shorter side that it may take. */
const wanted = 60;
const mostShare = 0.1;

/** Pixels between what the map is fitted to and its edges: on a small map less, so that what is shown fills it. */
export const fitPadding = ({ width, height }: { readonly width: number; readonly height: number }): number =>
  Math.round(Math.min(wanted, Math.min(width, height) * mostShare));
