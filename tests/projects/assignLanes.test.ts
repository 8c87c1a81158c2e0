import { expect, test } from 'vitest';
import { assignLanes } from '../../src/projects/assignLanes.ts';
import type { Position } from '../../src/projects/geodesy.ts';
import { deepFreeze } from '../deepFreeze.ts';

const along = (lat: number, from = 117, to = 119): Position[] =>
  Array.from({ length: 21 }, (_, index): Position => [from + ((to - from) * index) / 20, lat]);
const line = (id: string, part: readonly Position[]) => ({ id, parts: [part] });

test('lines on one course take different lanes; the first keeps its course', () => {
  const lanes = assignLanes(
    deepFreeze([line('a', along(32)), line('b', along(32.01)), line('c', along(31.99))]),
  );
  expect(lanes.get('a')).toBeUndefined();
  expect(new Set(lanes.values())).toEqual(new Set([-1, 1]));
});

test('a lane is a side of the ground: two lines of opposite directions do not fall together', () => {
  const lanes = assignLanes([
    line('a', along(32)),
    line('b', along(32.01)),
    line('c', [...along(31.99)].reverse()),
  ]);
  // Lanes 1 and −1, and c runs west: its right is the north.
  expect(lanes.get('b')).toBe(1);
  expect(lanes.get('c')).toBe(1);
});

test('lines that cross or lie far apart need no lanes', () => {
  const crossing = Array.from({ length: 21 }, (_, index): Position => [118, 31 + index / 10]);
  expect(assignLanes([line('a', along(32)), line('b', along(32.2)), line('c', crossing)]).size).toBe(0);
});
