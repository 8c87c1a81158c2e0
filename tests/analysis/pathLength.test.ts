import { expect, test } from 'vitest';
import { pathLength } from '../../src/analysis/pathLength.ts';

test('a degree of latitude is about 111 km, and legs add up', () => {
  const path = [
    { lon: 117, lat: 31 },
    { lon: 117, lat: 32 },
    { lon: 117, lat: 31 },
  ];
  expect(pathLength(path)).toBeCloseTo(2 * 111.19, 0);
  expect(pathLength(path.slice(0, 1))).toBe(0);
  expect(pathLength([])).toBe(0);
});
