import type { Bounds } from './boundsOf.ts';

/** Degrees of latitude, which are as long everywhere. */
interface Span {
  readonly wide: number;
  readonly high: number;
}

const shrink = ([, south, , north]: Bounds): number => Math.cos((((south + north) / 2) * Math.PI) / 180);

/** How wide bounds are on the ground, and how high. */
export const spanOf = (bounds: Bounds): Span => ({
  wide: (bounds[2] - bounds[0]) * shrink(bounds),
  high: bounds[3] - bounds[1],
});

/** Bounds widened about their middle until they span so much at least. */
export function widenBounds(bounds: Bounds, least: Span): Bounds {
  const [west, south, east, north] = bounds;
  const { wide, high } = spanOf(bounds);
  const lon = Math.max(0, least.wide - wide) / 2 / shrink(bounds);
  const lat = Math.max(0, least.high - high) / 2;
  return [west - lon, south - lat, east + lon, north + lat];
}
