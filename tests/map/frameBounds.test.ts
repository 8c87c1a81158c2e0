/** Where the camera goes: bounds are seen whole beside what covers the map, as far as the study region allows. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { farthest } from '../../src/map/cameraBounds.ts';
import { frameBounds } from '../../src/map/frameBounds.ts';
import type { Bounds } from '../../src/model/boundsOf.ts';
import { check } from '../check.ts';

const pixelsOf = (lat: number): number =>
  (0.5 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / (2 * Math.PI)) * 512;
const size = fc.record({
  width: fc.integer({ min: 300, max: 3000 }),
  height: fc.integer({ min: 300, max: 2000 }),
});
const bounds: fc.Arbitrary<Bounds> = fc
  .tuple(
    fc.double({ min: 115, max: 121, noNaN: true }),
    fc.double({ min: 28, max: 34, noNaN: true }),
    fc.double({ min: 0.05, max: 2, noNaN: true }),
    fc.double({ min: 0.05, max: 1.5, noNaN: true }),
  )
  .map(([west, south, width, height]) => [west, south, west + width, south + height]);

test('all of the bounds is seen between what covers, unless the map would look beyond the region', () => {
  check(
    fc.property(size, bounds, fc.nat(100), fc.nat(120), (map, wanted, top, bottom) => {
      const { center, zoom, offset } = frameBounds(wanted, map, { top, bottom }, null);
      const scale = 2 ** zoom;
      const least =
        Math.max(
          map.width / (((farthest[2] - farthest[0]) / 360) * 512),
          map.height / (pixelsOf(farthest[1]) - pixelsOf(farthest[3])),
        ) * 1.001;
      if (scale <= least || zoom >= 12.5) return;
      const [west, south, east, north] = wanted;
      const yOf = (lat: number): number =>
        map.height / 2 + offset[1] + (pixelsOf(lat) - pixelsOf(center[1])) * scale;
      const xOf = (lon: number): number => map.width / 2 + ((lon - center[0]) / 360) * 512 * scale;
      if (map.height - top - bottom < 100) return;
      expect(yOf(north)).toBeGreaterThanOrEqual(top - 0.5);
      expect(yOf(south)).toBeLessThanOrEqual(map.height - bottom + 0.5);
      expect(xOf(west)).toBeGreaterThanOrEqual(-0.5);
      expect(xOf(east)).toBeLessThanOrEqual(map.width + 0.5);
    }),
    500,
  );
});

test('no nearer than the precision allows, no farther than the region', () => {
  const map = { width: 1920, height: 1080 };
  const free = { top: 0, bottom: 0 };
  expect(frameBounds([117, 31, 117.001, 31.001], map, free, 9).zoom).toBe(9);
  expect(frameBounds([117, 31, 117, 31], map, free, null).zoom).toBe(12.5);
  const tall = frameBounds([116, 27, 117, 35.9], map, { top: 100, bottom: 300 }, null);
  expect(2 ** tall.zoom).toBeCloseTo(map.width / (((farthest[2] - farthest[0]) / 360) * 512), 6);
  expect(tall.offset).toEqual([0, -100]);
});
