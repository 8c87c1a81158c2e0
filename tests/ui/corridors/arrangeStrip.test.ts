import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describeCorridor } from '../../../src/analysis/corridors/describeCorridor.ts';
import type { AlongRow, CorridorAxis } from '../../../src/analysis/corridors/corridorTypes.ts';
import { arrangeStrip, type StripEntry } from '../../../src/ui/corridors/arrangeStrip.ts';
import { numberBorders } from '../../../src/ui/corridors/numberBorders.ts';
import { bundledCorridors as data } from '../../analysis/corridors/bundledCorridors.ts';
import { check } from '../../check.ts';

const { axes, along } = describeCorridor(data, {
  lines: ['hefei-xinyi-railway', 'riverside-high-speed-railway'],
  between: null,
  withinKm: 20,
})!;
const [axis] = axes as [CorridorAxis, CorridorAxis];

/** Things of an entry, as they were given. */
const thingsOf = (entry: StripEntry): readonly object[] => {
  switch (entry.sort) {
    case 'ground':
      return [entry.stay];
    case 'border':
      return [entry.crossing];
    case 'node':
      return [entry.node];
    case 'along':
      return [entry.row];
    default:
      return entry.rows;
  }
};

const rows = fc.array(
  fc.record({ km: fc.double({ min: 0, max: 325, noNaN: true }), distanceKm: fc.nat(20) }),
  { maxLength: 60 },
) as unknown as fc.Arbitrary<AlongRow[]>;

test('entries stand in the order of the line, and nothing of it is lost or told twice', () => {
  check(
    fc.property(rows, (beside) => {
      const entries = arrangeStrip(axis, beside);
      for (const [index, entry] of entries.slice(1).entries()) {
        const before = entries[index]!;
        expect(entry.km).toBeGreaterThanOrEqual(before.sort === 'crowd' ? before.toKm : before.km);
      }
      const things = entries.flatMap(thingsOf);
      const given = [...axis.stays, ...axis.crossings, ...axis.nodes, ...beside];
      expect(things).toHaveLength(given.length);
      expect(new Set(things)).toEqual(new Set(given));
    }),
  );
});

test('what crowds at the first station makes one entry, the nearest first; a few things stand alone', () => {
  const entries = arrangeStrip(
    axis,
    along.filter((row) => row.axis === 0),
  );
  expect(entries.slice(0, 4).map(({ sort }) => sort)).toEqual(['ground', 'node', 'crowd', 'node']);
  const crowd = entries[2]! as Extract<StripEntry, { sort: 'crowd' }>;
  expect(crowd.rows.length).toBeGreaterThan(6);
  const atStart = crowd.rows.filter(({ km }) => km === 0).map(({ distanceKm }) => distanceKm);
  expect(atStart).toEqual([...atStart].sort((a, b) => a - b));
  expect(entries.some(({ sort }) => sort === 'along')).toBe(true);
  for (const entry of entries)
    if (entry.sort === 'crowd') expect(entry.toKm - entry.km).toBeLessThanOrEqual(5);
});

test('a border stands before the ground that begins with it', () => {
  const sorts = arrangeStrip(axis, []);
  const at = sorts.findIndex((entry) => entry.sort === 'border' && entry.crossing.level === 'province');
  expect(sorts[at + 1]).toMatchObject({ sort: 'ground', stay: { province: '苏' } });
});

test('provincial borders are numbered through all lines, as on the map', () => {
  const borders = axis.crossings.filter(({ level }) => level === 'province').length;
  expect(borders).toBe(1);
  expect(numberBorders(axes)).toEqual([1, 2]);
});
