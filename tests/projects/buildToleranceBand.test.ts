import { booleanPointInPolygon } from '@turf/turf';
import fc from 'fast-check';
import type { LineString } from 'geojson';
import { expect, test } from 'vitest';
import { buildCurve } from '../../src/projects/buildCurve.ts';
import { buildToleranceBand } from '../../src/projects/buildToleranceBand.ts';
import { offsetBy, type Position } from '../../src/projects/geodesy.ts';
import { check } from '../check.ts';
import { deepFreeze } from '../deepFreeze.ts';

const line: LineString = deepFreeze({
  type: 'LineString',
  coordinates: buildCurve([
    [117, 32],
    [118, 32.4],
    [119, 32],
  ]),
});

test.each([
  ['C', 7],
  ['D', 20],
] as const)('%s: a line lies within %s km of where it is drawn', (precision, km) => {
  const band = buildToleranceBand(line, precision)!;
  const middle: Position = [118, 32.4];
  const isIn = (position: Position): boolean => booleanPointInPolygon([...position], band);
  for (const vertex of line.coordinates) expect(isIn(vertex as unknown as Position)).toBe(true);
  // Thinned by 0.02° and 0.008°: about 2 km of tolerance on either side.
  for (const bearing of [0, Math.PI]) {
    expect(isIn(offsetBy(middle, km - 3, bearing))).toBe(true);
    expect(isIn(offsetBy(middle, km + 3, bearing))).toBe(false);
  }
});

test('what is known better needs none, and neither does a point or an area', () => {
  for (const precision of ['A', 'B', 'none'] as const) expect(buildToleranceBand(line, precision)).toBeNull();
  expect(buildToleranceBand({ type: 'Point', coordinates: [117, 32] }, 'D')).toBeNull();
});

test('a band holds its whole line, wherever that runs', () => {
  const point = fc.tuple(
    fc.double({ min: 115, max: 122, noNaN: true }),
    fc.double({ min: 28, max: 35, noNaN: true }),
  );
  check(
    fc.property(fc.array(point, { minLength: 2, maxLength: 6 }), (points) => {
      const coordinates = buildCurve(points);
      const band = buildToleranceBand({ type: 'LineString', coordinates }, 'C')!;
      const outside = coordinates.filter((vertex) => !booleanPointInPolygon(vertex, band));
      expect(outside).toEqual([]);
    }),
    30,
  );
});
