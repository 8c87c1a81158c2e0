import fc from 'fast-check';
import { expect, test } from 'vitest';
import { windowOf } from '../../src/mentions/windowOf.ts';
import { check } from '../check.ts';

test('the window is what a filter finds', () => {
  const starts = fc.array(fc.nat(50), { maxLength: 40 }).map((all) => all.sort((a, b) => a - b));
  check(
    fc.property(
      starts,
      fc.integer({ min: -5, max: 60 }),
      fc.integer({ min: -5, max: 60 }),
      (all, from, to) => {
        const items = all.map((start) => ({ start }));
        expect(windowOf(items, from, to)).toEqual(items.filter(({ start }) => start >= from && start < to));
      },
    ),
  );
});
