import { expect, test } from 'vitest';
import { fitPadding } from '../../src/map/fitPadding.ts';

test('a large map leaves the room that is wanted, a small one no more than a tenth of its shorter side', () => {
  expect(fitPadding({ width: 680, height: 820 })).toBe(60);
  expect(fitPadding({ width: 390, height: 244 })).toBe(24);
  expect(fitPadding({ width: 0, height: 0 })).toBe(0);
});
