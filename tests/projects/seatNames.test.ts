import { expect, test } from 'vitest';
import { distanceKm, type Position } from '../../src/projects/geodesy.ts';
import { seatOnLine, seatsInArea, zoomOfLength } from '../../src/projects/seatNames.ts';

const square = (west: number, south: number, side: number): Position[] => [
  [west, south],
  [west + side, south],
  [west + side, south + side],
  [west, south + side],
  [west, south],
];

test('a name on a line keeps away from towns and from other names, in the middle part', () => {
  const line: Position[] = Array.from({ length: 21 }, (_, index) => [117 + index * 0.1, 32]);
  const seat = seatOnLine(
    [line],
    [
      [118, 32],
      [117.6, 32],
    ],
    () => true,
  );
  expect(seat[0]).toBeCloseTo(118.5, 0);
  expect(line.slice(4, 17)).toContainEqual(seat);
});

test('a name stays within the region where its line runs through it', () => {
  const line: Position[] = Array.from({ length: 21 }, (_, index) => [112 + index * 0.3, 32]);
  const isWithin = ([lon]: Position): boolean => lon > 116.5;
  expect(isWithin(seatOnLine([line], [], isWithin))).toBe(true);
  expect(seatOnLine([line], [], () => false)[0]).toBeLessThan(116.5);
});

test('an area is named once a part, the largest first, inside it and beside its towns', () => {
  const town: Position = [117.5, 31.5];
  const [first, second, ...rest] = seatsInArea([square(121, 31, 0.5), square(117, 31, 1)], [town]);
  expect(rest).toEqual([]);
  expect(first!.position[0]).toBeLessThan(118);
  expect(distanceKm(first!.position, town)).toBeGreaterThan(20);
  expect(first!.fromZoom).toBe(0);
  expect(second!.position[0]).toBeGreaterThan(121);
});

test('a second seat of one name shows only from where a view does not hold both', () => {
  const seats = seatsInArea([square(117, 31, 1), square(118.2, 31, 0.9), square(121, 31, 0.8)], []);
  const [, near, far] = seats;
  expect(near!.fromZoom).toBeGreaterThan(far!.fromZoom);
  expect(far!.fromZoom).toBe(8);
});

test('the zoom from which a length takes so many pixels', () => {
  // 66.4 km a pixel at zoom 0 and 32° N.
  expect(zoomOfLength(66.4, 1)).toBe(0);
  expect(zoomOfLength(66.4, 64)).toBe(6);
  expect(zoomOfLength(66.3, 64)).toBe(7);
});
