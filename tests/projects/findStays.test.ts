import { expect, test } from 'vitest';
import { findMeetings } from '../../src/projects/findCrossings.ts';
import { findStays } from '../../src/projects/findStays.ts';
import type { Position, Track } from '../../src/projects/geodesy.ts';

type Key = 'a' | 'b' | 'c';

/** A line on which a degree counts as a kilometre, through stretches of the given lengths. */
const along = (stretches: readonly [Key | null, number][]): [Track, (position: Position) => Key | null] => {
  const length = stretches.reduce((sum, [, km]) => sum + km, 0);
  const km = Array.from({ length: Math.ceil(length) + 1 }, (_, post) => Math.min(post, length));
  const keyAt = ([at]: Position): Key | null => {
    let end = 0;
    return (stretches.find(([, own]) => at < (end += own)) ?? stretches.at(-1)!)[0];
  };
  return [{ positions: km.map((post): Position => [post, 0]), km }, keyAt];
};
const shown = (stretches: readonly [Key | null, number][], options?: { bridgesGaps: boolean }): string =>
  findStays(...along(stretches), options)
    .map(({ key, fromKm, toKm }) => `${key ?? '-'} ${fromKm.toFixed(1)}–${toKm.toFixed(1)}`)
    .join(', ');

test('a change of jurisdiction is found between vertices', () => {
  expect(
    shown([
      ['a', 10.3],
      ['b', 7],
    ]),
  ).toBe('a 0.0–10.3, b 10.3–17.3');
});

test('a visit of less than 3 km is none, a longer one is, and so is one with which a line ends', () => {
  expect(
    shown([
      ['a', 10],
      ['b', 2.9],
      ['a', 10],
    ]),
  ).toBe('a 0.0–22.9');
  expect(
    shown([
      ['a', 10],
      ['b', 4.2],
      ['a', 10],
    ]),
  ).toBe('a 0.0–10.0, b 10.0–14.2, a 14.2–24.2');
  expect(
    shown([
      ['a', 10],
      ['b', 1.5],
    ]),
  ).toBe('a 0.0–10.0, b 10.0–11.5');
});

test('what joins two others is shared out at a change between them, else in its middle', () => {
  expect(
    shown([
      ['a', 10],
      ['c', 2],
      ['b', 10],
    ]),
  ).toBe('a 0.0–11.0, b 11.0–22.0');
  expect(
    shown([
      ['a', 10],
      ['b', 1.2],
      ['a', 2],
      ['b', 10],
    ]),
  ).toBe('a 0.0–11.2, b 11.2–23.2');
});

test('a wide gap counts, a narrow one does not, and any may be bridged', () => {
  expect(
    shown([
      ['a', 10],
      [null, 6],
      ['b', 10],
    ]),
  ).toBe('a 0.0–10.0, - 10.0–16.0, b 16.0–26.0');
  expect(
    shown([
      ['a', 10],
      [null, 1],
      ['b', 10],
    ]),
  ).toBe('a 0.0–10.5, b 10.5–21.0');
  expect(
    shown(
      [
        ['a', 10],
        [null, 6],
        ['b', 10],
      ],
      { bridgesGaps: true },
    ),
  ).toBe('a 0.0–13.0, b 13.0–26.0');
  expect(shown([[null, 8]])).toBe('- 0.0–8.0');
});

test('over a gap two stays meet in its middle', () => {
  const stays = findStays(
    ...along([
      ['a', 10],
      [null, 6],
      ['b', 10],
    ]),
  );
  expect(findMeetings(stays)).toEqual([{ between: ['a', 'b'], km: expect.closeTo(13, 2) as number }]);
});
