/** DESIGN §1: A ≤ 0.5 km, B ≤ 1.6, C ≤ 7, D ≤ 20; computed from gaps and stated errors, never typed. */
import { describe, expect, test } from 'vitest';
import { kinds, layerOfKind } from '../../src/model/kinds.ts';
import { precisions } from '../../src/model/status.ts';
import { offsetBy, type Position } from '../../src/projects/geodesy.ts';
import {
  cappedPrecision,
  precisionOfLine,
  precisionOfPoint,
  type KnownPoint,
} from '../../src/projects/precisionOf.ts';

const start: Position = [117, 32];
/** Points along a line with these gaps, all known to one error. */
const line = (errorKm: number | null, ...gaps: number[]): KnownPoint[] => {
  let position = start;
  const points: KnownPoint[] = [{ position, errorKm }];
  for (const gap of gaps) points.push({ position: (position = offsetBy(position, gap, 0)), errorKm });
  return points;
};

describe('a line', () => {
  test.each([
    ['A', 0.3, [4.9, 4.9]],
    ['B', 0.3, [4.9, 5.1]],
    ['B', 1, [4.9]],
    ['B', 1, [11.9]],
    ['C', 1, [12.1]],
    ['C', 3, [1]],
    ['C', 0.3, [39.9]],
    ['D', 0.3, [40.1]],
    ['D', 3, [39, 41]],
    ['D', null, [1]],
  ] as const)('%s: errors of %s km, gaps of %s km', (precision, errorKm, gaps) => {
    expect(precisionOfLine([line(errorKm, ...gaps)])).toBe(precision);
  });

  test('its worst point and its largest gap decide', () => {
    expect(precisionOfLine([[...line(0.3, 4), { position: offsetBy(start, 8, 0), errorKm: 3 }]])).toBe('C');
    expect(precisionOfLine([[...line(0.3, 4), { position: offsetBy(start, 8, 0), errorKm: null }]])).toBe(
      'D',
    );
  });

  test('the way from one part to the next is no gap, but each part counts', () => {
    const far = line(0.3, 4).map(({ position, errorKm }) => ({
      position: offsetBy(position, 300, 1),
      errorKm,
    }));
    expect(precisionOfLine([line(0.3, 4), far])).toBe('A');
    expect(precisionOfLine([line(0.3, 4), line(3, 4)])).toBe('C');
  });
});

test('a point is as good as its stated error', () => {
  expect([0.3, 1, 3].map(precisionOfPoint)).toEqual(['A', 'B', 'C']);
});

test('energy and water works are never drawn finer than D, all else as it is', () => {
  for (const kind of kinds)
    for (const precision of precisions) {
      const wanted = layerOfKind[kind] === 'utilities' && precision !== 'none' ? 'D' : precision;
      expect(cappedPrecision(kind, precision)).toBe(wanted);
    }
  expect(cappedPrecision('pipeline', 'A')).toBe('D');
  expect(cappedPrecision('pipeline', 'none')).toBe('none');
  expect(cappedPrecision('railway', 'A')).toBe('A');
});
