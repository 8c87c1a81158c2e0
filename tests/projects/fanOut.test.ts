import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fanOut } from '../../src/projects/fanOut.ts';
import type { Position } from '../../src/projects/geodesy.ts';
import { check } from '../check.ts';
import { deepFreeze } from '../deepFreeze.ts';

const hefei: Position = [117.28, 31.86];
const site = (id: string, position: Position = hefei) => ({ id, position });

test('a site alone stays where it is; on a town it steps aside', () => {
  expect(fanOut([site('a')], []).size).toBe(0);
  const { fan } = fanOut([site('a')], [hefei]).get('a')!;
  expect(Math.hypot(...fan)).toBeGreaterThan(15);
});

test('sites on one spot stand apart by a sign’s width at least, whatever their number', () => {
  check(
    fc.property(fc.integer({ min: 2, max: 40 }), (count) => {
      const sites = deepFreeze(Array.from({ length: count }, (_, index) => site(`s${index}`)));
      const seats = [...fanOut(sites, []).values()].map(({ fan }) => fan);
      expect(seats).toHaveLength(count);
      for (const [index, [x, y]] of seats.entries())
        for (const [otherX, otherY] of seats.slice(index + 1))
          expect(Math.hypot(x - otherX, y - otherY)).toBeGreaterThan(19);
    }),
  );
});

test('many sites stand in rings around their spot, no farther out than they need', () => {
  const sites = Array.from({ length: 30 }, (_, index) => site(`s${index}`));
  const radii = [...fanOut(sites, []).values()].map(({ fan }) => Math.hypot(...fan));
  expect(new Set(radii.map(Math.round))).toEqual(new Set([24, 48, 72]));
});

test('neighbours that a close map tells apart are left alone', () => {
  expect(fanOut([site('a'), site('b', [117.28, 31.88])], []).size).toBe(0);
});
