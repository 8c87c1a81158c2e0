import { expect, test } from 'vitest';
import { isInView } from '../../src/analysis/isInView.ts';

const line = [
  [116, 31],
  [118, 33],
];

test('a thing is in view when its box meets what is shown', () => {
  expect(isInView(line, [117, 32, 117.1, 32.1])).toBe(true);
  expect(isInView(line, [118, 33, 120, 35])).toBe(true);
  expect(isInView(line, [118.1, 30, 120, 35])).toBe(false);
  expect(isInView([117, 32], [116, 31, 118, 33])).toBe(true);
  expect(isInView([[line]], [100, 31.5, 116.5, 32])).toBe(true);
});

test('before the map has said what it shows, everything is', () => {
  expect(isInView(line, null)).toBe(true);
});
