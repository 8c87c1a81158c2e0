import { describe, expect, test } from 'vitest';
import { median } from '../../scripts/bench/median.ts';
import { percentile } from '../../scripts/bench/percentile.ts';

describe('median', () => {
  test.each([
    [[3, 1, 2], 2],
    [[4, 1, 3, 2], 2.5],
    [[10, 9, 100], 10],
    [[5], 5],
  ])('of %j is %d', (values, expected) => {
    expect(median(values)).toBe(expected);
  });

  test('of nothing is no number, and the list stays as it was', () => {
    const values = [3, 1, 2];
    median(values);
    expect(values).toEqual([3, 1, 2]);
    expect(median([])).toBeNaN();
  });
});

describe('percentile', () => {
  const twenty = Array.from({ length: 20 }, (_, index) => 20 - index);

  test.each([
    [0.95, 19],
    [1, 20],
    [0.5, 10],
    [0, 1],
  ])('%d of 1 to 20 is %d', (share, expected) => {
    expect(percentile(twenty, share)).toBe(expected);
  });

  test('of nothing is no number', () => {
    expect(percentile([], 0.95)).toBeNaN();
  });
});
