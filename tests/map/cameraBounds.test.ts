import { readFileSync } from 'node:fs';
import { booleanPointInPolygon } from '@turf/turf';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { expect, test } from 'vitest';
import { farthest, firstView } from '../../src/map/cameraBounds.ts';

const provinces = JSON.parse(readFileSync('public/data/base/provinces.geojson', 'utf8')) as FeatureCollection<
  Polygon | MultiPolygon
>;
const isLand = (lon: number, lat: number): boolean =>
  provinces.features.some((province) => booleanPointInPolygon([lon, lat], province));
/** Everything west of here is land in this latitude. */
const inland = 119;
const [west, south, east, north] = farthest;

test('wherever the camera may go, what is not sea is drawn as land', () => {
  const edge = [
    ...Array.from({ length: 95 }, (_, index): [number, number] => [
      west,
      south + (index / 94) * (north - south),
    ]),
    ...[south, north].flatMap((lat) =>
      Array.from({ length: 95 }, (_, index): [number, number] => [
        west + (index / 94) * (inland - west),
        lat,
      ]),
    ),
  ];
  expect(edge.filter(([lon, lat]) => !isLand(lon, lat))).toEqual([]);
});

test('beyond, land would look like sea', () => {
  expect(isLand(114.1, 28.3)).toBe(false);
  expect(isLand(114.9, 36.2)).toBe(false);
});

test('the first view lies within', () => {
  expect(firstView[0] > west && firstView[1] > south && firstView[2] < east && firstView[3] < north).toBe(
    true,
  );
});
