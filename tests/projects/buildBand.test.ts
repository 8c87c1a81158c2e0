import { booleanPointInPolygon, polygon } from '@turf/turf';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bandKmOf, buildBand } from '../../src/projects/buildBand.ts';
import { distanceKm, type Position } from '../../src/projects/geodesy.ts';
import { check } from '../check.ts';
import { deepFreeze } from '../deepFreeze.ts';

const nearby = fc.array(
  fc.tuple(fc.double({ min: 118, max: 119, noNaN: true }), fc.double({ min: 31.5, max: 32.5, noNaN: true })),
  { minLength: 1, maxLength: 6 },
) as fc.Arbitrary<Position[]>;

test('a band contains its places and the way between them, is closed and counterclockwise', () => {
  check(
    fc.property(nearby, (places) => {
      const ring = buildBand(deepFreeze(places), bandKmOf(places));
      expect(ring.at(-1)).toEqual(ring[0]);
      const area = ring.slice(1).reduce((sum, [lon, lat], index) => {
        const [previousLon, previousLat] = ring[index]!;
        return sum + previousLon * lat - lon * previousLat;
      }, 0);
      expect(area).toBeGreaterThan(0);
      const band = polygon([ring]);
      for (const place of places) {
        expect(booleanPointInPolygon([...place], band)).toBe(true);
        const [lon, lat] = places[0]!;
        expect(booleanPointInPolygon([(place[0] + lon) / 2, (place[1] + lat) / 2], band)).toBe(true);
      }
    }),
  );
});

test('its edge lies 2.5 to 8 km from the nearest place or the way between: class D, never wider', () => {
  const single: Position = [118.5, 32];
  for (const vertex of buildBand([single], bandKmOf([single])))
    expect(distanceKm(single, vertex)).toBeCloseTo(2.5, 1);
  const places: Position[] = [
    [118, 32],
    [119, 32],
  ];
  const far = buildBand(places, bandKmOf(places));
  const north = Math.max(...far.map(([, lat]) => lat));
  expect(distanceKm([118, 32], [118, north])).toBeCloseTo(8, 1);
});
