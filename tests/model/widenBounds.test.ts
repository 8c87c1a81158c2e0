import { expect, test } from 'vitest';
import type { Bounds } from '../../src/model/boundsOf.ts';
import { spanOf, widenBounds } from '../../src/model/widenBounds.ts';

const bounds: Bounds = [117, 30, 119, 31];

test('bounds that are too small grow about their middle, as much on the ground both ways', () => {
  const grown = widenBounds(bounds, { wide: 4, high: 4 });
  expect(spanOf(grown).wide).toBeCloseTo(4);
  expect(spanOf(grown).high).toBeCloseTo(4);
  expect([(grown[0] + grown[2]) / 2, (grown[1] + grown[3]) / 2]).toEqual([118, 30.5]);
});

test('bounds that are large enough stay', () => {
  expect(widenBounds(bounds, { wide: 1, high: 0.5 })).toEqual(bounds);
});
