import type { Bounds } from '../model/boundsOf.ts';
import type { Covered } from './atlasMap.ts';
import { farthest, nearestZoom } from './cameraBounds.ts';
import { fitPadding } from './fitPadding.ts';
import { latOf, mercator, worldPixels } from './mercator.ts';

const boxOf = ([west, south, east, north]: Bounds) => {
  const [left, lower] = mercator(west, south);
  const [right, upper] = mercator(east, north);
  return { width: right - left, height: lower - upper, middle: (upper + lower) / 2 };
};

/**
 * Centre, zoom and offset (pixels) at which bounds fill what is free of a map. The map may not look beyond the study
 * region, so a wide one cannot go as far as tall bounds ask: then their middle is seen.
 * @param size of the map in pixels
 */
export function frameBounds(
  bounds: Bounds,
  size: { readonly width: number; readonly height: number },
  covered: Covered,
  closest: number | null,
): { readonly center: [number, number]; readonly zoom: number; readonly offset: [number, number] } {
  const padding = fitPadding(size);
  const free = {
    width: Math.max(1, size.width - 2 * padding),
    height: Math.max(1, size.height - covered.top - covered.bottom - 2 * padding),
  };
  const { width, height, middle } = boxOf(bounds);
  const wanted = Math.log2(
    Math.min(free.width / (width * worldPixels), free.height / (height * worldPixels)),
  );
  const region = boxOf(farthest);
  const least = Math.log2(
    Math.max(size.width / (region.width * worldPixels), size.height / (region.height * worldPixels)),
  );
  const zoom = Math.max(least, Math.min(wanted, closest ?? nearestZoom, nearestZoom));
  return {
    center: [(bounds[0] + bounds[2]) / 2, latOf(middle)],
    zoom,
    offset: [0, (covered.top - covered.bottom) / 2],
  };
}
