import { distance, nearestPointOnLine, lineString } from '@turf/turf';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sliceOfBorder } from '../../../src/ui/corridors/sliceOfBorder.ts';
import { bundledCorridors } from '../../analysis/corridors/bundledCorridors.ts';
import { check } from '../../check.ts';

const { borders } = bundledCorridors;
const border = fc.constantFrom(...borders);
const share = fc.double({ min: 0, max: 1, noNaN: true });
const kmOf = (positions: readonly (readonly [number, number])[]): number =>
  positions.slice(1).reduce((sum, to, index) => sum + distance([...positions[index]!], [...to]), 0);
/** Kilometres from start to end, gaps between the parts of a border left out. */
const heldKm = (row: (typeof borders)[number], fromKm: number, toKm: number): number =>
  row.parts.reduce(
    (sum, { km }) => sum + Math.max(0, Math.min(toKm, km.at(-1)!) - Math.max(fromKm, km[0]!)),
    0,
  );

const lengthOf = (row: (typeof borders)[number], fromKm: number, toKm: number): number =>
  sliceOfBorder(row, { fromKm, toKm }).reduce((sum, piece) => sum + kmOf(piece), 0);

test('a slice is as long as was asked, as far as the border goes', () => {
  check(
    fc.property(border, share, share, (row, a, b) => {
      // Between posts, whose kilometres are those of the border before it was made simple.
      const posts = row.parts[0]!.km;
      const [from, to] = [Math.min(a, b), Math.max(a, b)].map((one) => Math.floor(one * (posts.length - 1)));
      const straight = kmOf(row.parts[0]!.positions.slice(from, to! + 1));
      expect(lengthOf(row, posts[from!]!, posts[to!]!)).toBeCloseTo(straight, 6);
      expect(straight).toBeLessThan(heldKm(row, posts[from!]!, posts[to!]!) * 1.01 + 0.1);
    }),
  );
});

test('slices that meet make the whole between them', () => {
  check(
    fc.property(border, share, share, share, (row, ...shares) => {
      const end = row.parts.at(-1)!.km.at(-1)!;
      const [a, b, c] = shares.map((one) => one * end * 1.1).toSorted((x, y) => x - y) as [
        number,
        number,
        number,
      ];
      expect(lengthOf(row, a, b) + lengthOf(row, b, c)).toBeCloseTo(lengthOf(row, a, c), 1);
    }),
  );
});

test('every position of a slice lies on the border', () => {
  check(
    fc.property(border, share, share, (row, a, b) => {
      const end = row.parts.at(-1)!.km.at(-1)!;
      const lines = row.parts.map(({ positions }) => lineString(positions.map(([lon, lat]) => [lon, lat])));
      const pieces = sliceOfBorder(row, { fromKm: Math.min(a, b) * end, toKm: Math.max(a, b) * end });
      for (const position of pieces.flatMap((piece) => [piece[0]!, piece.at(-1)!]))
        expect(
          Math.min(...lines.map((line) => nearestPointOnLine(line, [...position]).properties.pointDistance)),
        ).toBeLessThan(0.05);
    }),
    40,
  );
});

test('before the start and after the end there is nothing', () => {
  for (const row of borders) {
    const end = row.parts.at(-1)!.km.at(-1)!;
    expect(sliceOfBorder(row, { fromKm: -5, toKm: 0 })).toEqual([]);
    expect(sliceOfBorder(row, { fromKm: end, toKm: end + 5 })).toEqual([]);
    expect(sliceOfBorder(row, { fromKm: 0, toKm: end })).toHaveLength(row.parts.length);
  }
});
