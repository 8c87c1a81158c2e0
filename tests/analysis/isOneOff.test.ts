import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isOneOff } from '../../src/analysis/isOneOff.ts';
import { check } from '../check.ts';

test('one character replaced, left out, added, or two swapped', () => {
  expect(isOneOff('合新高铁', '合新高铁')).toBe(true);
  expect(isOneOff('合欣高铁', '合新高铁')).toBe(true);
  expect(isOneOff('合新铁', '合新高铁')).toBe(true);
  expect(isOneOff('合新新高铁', '合新高铁')).toBe(true);
  expect(isOneOff('新合高铁', '合新高铁')).toBe(true);
  expect(isOneOff('宁淮铁路', '合新高铁')).toBe(false);
  expect(isOneOff('合高铁', '新合高铁路')).toBe(false);
});

test('it is the same from both sides, and two changes are too many', () => {
  const word = fc.string({ minLength: 3, maxLength: 8, unit: fc.constantFrom(...'合新高铁路') });
  check(
    fc.property(word, word, (a, b) => {
      expect(isOneOff(a, b)).toBe(isOneOff(b, a));
    }),
  );
  check(
    fc.property(word, (a) => {
      expect(isOneOff(a, `${a}甲乙`)).toBe(false);
      expect(isOneOff(a, `甲${a.slice(1, -1)}乙`)).toBe(false);
    }),
  );
});
