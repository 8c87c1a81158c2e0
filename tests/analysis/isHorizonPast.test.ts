import { expect, test } from 'vitest';
import { isHorizonPast } from '../../src/analysis/isHorizonPast.ts';

test.each([
  [{ from: 2021, to: 2025 }, '2025-12-31', false],
  [{ from: 2021, to: 2025 }, '2026-01-01', true],
  [{ from: null, to: 2025 }, '2026-01-01', true],
  [null, '2099-01-01', false],
])('a plan for %j, at %s: %s', (horizon, dataDate, isPast) => {
  expect(isHorizonPast({ horizon }, dataDate)).toBe(isPast);
});
