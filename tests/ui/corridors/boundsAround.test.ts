import { distance } from '@turf/turf';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boundsAround } from '../../../src/ui/corridors/boundsAround.ts';
import { check } from '../../check.ts';

const position = fc.tuple(
  fc.double({ min: 114, max: 123, noNaN: true }),
  fc.double({ min: 27, max: 36, noNaN: true }),
);

test('all positions lie inside, with the room that was asked on every side', () => {
  check(
    fc.property(
      fc.array(position, { minLength: 2, maxLength: 9 }),
      fc.double({ min: 0, max: 100, noNaN: true }),
      (positions, km) => {
        const [west, south, east, north] = boundsAround(positions, km);
        for (const [lon, lat] of positions) {
          expect(west <= lon && lon <= east && south <= lat && lat <= north).toBe(true);
          expect(distance([lon, lat], [lon, north])).toBeGreaterThan(km - 0.01);
          expect(distance([lon, lat], [lon, south])).toBeGreaterThan(km - 0.01);
        }
      },
    ),
  );
});

test('around a single place there is enough to see where one is, both ways alike', () => {
  const [west, south, east, north] = boundsAround([[118.5, 32]]);
  expect(distance([west, 32], [east, 32])).toBeCloseTo(24, 0);
  expect(distance([118.5, south], [118.5, north])).toBeCloseTo(24, 0);
  // A crossing that is known to 20 km shows all the ground on which it may lie.
  const wide = boundsAround([[118.5, 32]], 20);
  expect(distance([118.5, wide[1]], [118.5, wide[3]])).toBeGreaterThan(40);
});
