import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberMarks, type Numbered } from '../../src/export/numberMarks.ts';
import { check } from '../check.ts';

const frame = { width: 1000, height: 800, project: (lon: number, lat: number) => [lon, lat] as const };
const radius = 12;

const spot = fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 800 }));

test('every number that the frame can hold stands free and inside', () => {
  check(
    fc.property(fc.array(spot, { minLength: 1, maxLength: 50 }), (spots) => {
      const items = spots.map((coordinates, index): Numbered => ({
        n: index + 1,
        geometry: { type: 'Point', coordinates },
      }));
      const marks = numberMarks(items, frame, radius);
      expect(marks.map(({ n }) => n)).toEqual(items.map(({ n }) => n));
      marks.forEach(({ atX, atY, n }) => expect([atX, atY]).toEqual(spots[n - 1]));
    }),
  );
});

test('a few numbers never touch, wherever they are meant', () => {
  check(
    fc.property(fc.array(spot, { minLength: 2, maxLength: 6 }), (spots) => {
      const items = spots.map((coordinates, index): Numbered => ({
        n: index + 1,
        geometry: { type: 'Point', coordinates },
      }));
      const marks = numberMarks(items, frame, radius);
      for (const one of marks)
        for (const other of marks.slice(one.n))
          expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(2 * radius);
    }),
  );
});

test('two things on one spot get numbers beside each other', () => {
  const at = { type: 'Point', coordinates: [500, 400] } as const;
  const [first, second] = numberMarks(
    [1, 2].map((n) => ({ n, geometry: { ...at, coordinates: [...at.coordinates] } })),
    frame,
    radius,
  );
  expect([first!.x, first!.y]).toEqual([500, 400]);
  expect(Math.hypot(second!.x - 500, second!.y - 400)).toBeGreaterThan(2 * radius);
});

test('a number of a line stands on what the frame shows of it; what lies outside has none', () => {
  const line: Numbered = {
    n: 1,
    geometry: {
      type: 'LineString',
      coordinates: [
        [-500, 100],
        [100, 100],
        [300, 100],
        [1500, 100],
      ],
    },
  };
  const out: Numbered = { n: 2, geometry: { type: 'Point', coordinates: [2000, 100] } };
  const marks = numberMarks([line, out], frame, radius);
  expect(marks).toHaveLength(1);
  expect(marks[0]).toMatchObject({ n: 1, x: 200, y: 100 });
});
