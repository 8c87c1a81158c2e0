import { expect, test } from 'vitest';
import { fillBand } from '../../src/projects/fillBand.ts';
import { distanceKm, type Position } from '../../src/projects/geodesy.ts';

const pair: Position[] = [
  [118.6, 32],
  [118.6, 32.3],
];

test('a haze fills its band and stays half a step within it', () => {
  const { points, stepKm } = fillBand(pair, 8);
  const [a, b] = pair as [Position, Position];
  const across = points.map((point) => Math.min(distanceKm(point, [a[0], point[1]]), 99));
  expect(Math.max(...across)).toBeLessThanOrEqual(8 - stepKm / 2 + 0.1);
  for (const place of [a, b])
    expect(Math.min(...points.map((point) => distanceKm(point, place)))).toBeLessThan(stepKm);
});

test('its points stand evenly, one step apart', () => {
  const { points, stepKm } = fillBand(pair, 8);
  for (const point of points) {
    const nearest = Math.min(
      ...points.filter((other) => other !== point).map((other) => distanceKm(point, other)),
    );
    expect(Math.abs(nearest - stepKm)).toBeLessThan(0.3);
  }
});

test('a large band takes wider steps, not more points', () => {
  const far: Position[] = [
    [115, 30],
    [121, 30],
    [118, 34],
  ];
  const { points, stepKm } = fillBand(far, 8);
  expect(stepKm).toBeGreaterThan(20);
  expect(points.length).toBeLessThan(200);
});
