import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildCurve } from '../../src/projects/buildCurve.ts';
import { distanceKm, roundPosition, type Position } from '../../src/projects/geodesy.ts';
import { check } from '../check.ts';
import { deepFreeze } from '../deepFreeze.ts';

const position: fc.Arbitrary<Position> = fc.tuple(
  fc.double({ min: 114, max: 123, noNaN: true }),
  fc.double({ min: 27, max: 36, noNaN: true }),
);
const waypoints = fc.uniqueArray(position, {
  minLength: 2,
  maxLength: 12,
  selector: (point) => roundPosition(point).join(),
});

describe('buildCurve', () => {
  test('passes every waypoint, in order, and begins and ends with the first and last', () => {
    check(
      fc.property(waypoints, (points) => {
        const curve = buildCurve(deepFreeze(points));
        let at = -1;
        for (const point of points) {
          const [lon, lat] = roundPosition(point);
          at = curve.findIndex((vertex, index) => index > at && vertex[0] === lon && vertex[1] === lat);
          if (at < 0) throw new Error(`${lon},${lat} is not on the curve, or out of turn`);
        }
        expect(curve[0]).toEqual(roundPosition(points[0]!));
        expect(curve.at(-1)).toEqual(roundPosition(points.at(-1)!));
      }),
    );
  });

  test('has about one vertex every 2 km, all finite, rounded to 5 decimals', () => {
    check(
      fc.property(waypoints, (points) => {
        const curve = buildCurve(points);
        const km = points.slice(1).reduce((sum, point, index) => sum + distanceKm(points[index]!, point), 0);
        expect(curve.length).toBeGreaterThan(km / 2 - points.length);
        expect(curve.length).toBeLessThan(km / 2 + points.length + 1);
        expect(curve.filter((vertex) => roundPosition(vertex).join() !== vertex.join())).toEqual([]);
      }),
    );
  });

  test('two waypoints make a straight line', () => {
    for (const [lon, lat] of buildCurve([
      [117, 32],
      [118, 33],
    ]))
      expect(lat - 32).toBeCloseTo(lon - 117, 4);
  });

  test('waypoints on a line stay on it; a bend bulges by little', () => {
    const straight = buildCurve([
      [117, 32],
      [117.3, 32],
      [118, 32],
    ]);
    expect(straight.every(([, lat]) => lat === 32)).toBe(true);
    const bend = buildCurve([
      [117, 32],
      [117.5, 32.5],
      [118, 32],
    ]);
    expect(Math.max(...bend.map(([, lat]) => lat))).toBeLessThan(32.51);
  });

  test('a waypoint given twice breaks nothing', () => {
    const curve = buildCurve([
      [117, 32],
      [117, 32],
      [118, 32],
    ]);
    expect(curve.flat().every(Number.isFinite)).toBe(true);
  });
});
