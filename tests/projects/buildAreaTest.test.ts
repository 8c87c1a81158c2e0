import { booleanPointInPolygon } from '@turf/turf';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTerritory } from '../../scripts/readData.ts';
import { buildAreaTest } from '../../src/projects/buildAreaTest.ts';
import { check } from '../check.ts';

const square = (west: number, south: number, size: number): number[][] => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];

test('holes are outside, islands inside', () => {
  const holds = buildAreaTest({
    type: 'MultiPolygon',
    coordinates: [[square(0, 0, 4), square(1, 1, 1)], [square(6, 6, 1)]],
  });
  expect([holds([0.5, 0.5]), holds([1.5, 1.5]), holds([6.5, 6.5]), holds([5, 5])]).toEqual([
    true,
    false,
    true,
    false,
  ]);
});

test('the answer is that of a library that looks at every edge', () => {
  const areas = [...readTerritory().provinces.values()].map(({ geometry }) => geometry);
  const tests = areas.map(buildAreaTest);
  const coordinate = { noNaN: true };
  check(
    fc.property(
      fc.double({ min: 114, max: 122, ...coordinate }),
      fc.double({ min: 28, max: 36, ...coordinate }),
      (lon, lat) => {
        expect(tests.map((holds) => holds([lon, lat]))).toEqual(
          areas.map((area) => booleanPointInPolygon([lon, lat], area)),
        );
      },
    ),
    150,
  );
});
