/** The drawn lines, looked at by rule before anybody looks at the picture; what is odd and right says why. */
import { describe, expect, test } from 'vitest';
import { readPlaces, readProjects } from '../../scripts/readData.ts';
import { readReview } from '../../scripts/readReview.ts';
import { findTwins } from '../../scripts/review/findTwins.ts';
import { reviewLine } from '../../scripts/review/reviewLine.ts';
import type { ProjectEntry, Waypoint } from '../../src/model/registry.ts';
import { deepFreeze } from '../deepFreeze.ts';

const places = new Map(readPlaces().map((place) => [place.id, place]));
const projects = deepFreeze(readProjects());
const lines = projects.flatMap((project) => reviewLine(project, places) ?? []);
const review = readReview();

test('no line crosses itself', () => {
  expect(lines.length).toBeGreaterThan(100);
  expect(lines.filter(({ crossesItself }) => crossesItself).map(({ id }) => id)).toEqual([]);
});

test('no line is half again as long as the straight way between its ends, unless a reason is given', () => {
  const long = lines.filter(({ detour }) => detour > 1.5).map(({ id }) => id);
  expect(long.sort()).toEqual(review.detours.map(({ project }) => project).sort());
});

test('two lines have one course only where a reason is given', () => {
  const drawn = projects.filter(({ site }) => site.type === 'line');
  const ordered = (ids: readonly string[]): string => [...ids].sort().join(' ');
  expect(findTwins(drawn).map(ordered).sort()).toEqual(review.twins.map(({ ids }) => ordered(ids)).sort());
});

test('a waypoint on the curve through its neighbours is there because the thing is there', () => {
  const suspects = lines.flatMap(({ id, suspects: own }) => own.map(({ waypoint }) => `${id}: ${waypoint}`));
  expect(suspects.sort()).toEqual(
    review.suspects.map(({ project, waypoint }) => `${project}: ${waypoint}`).sort(),
  );
});

describe('the rules', () => {
  const at = (lon: number, lat: number): Waypoint => ({
    name: `${lon},${lat}`,
    role: 'station',
    lon,
    lat,
    errorKm: 1,
    source: 'fixture',
  });
  const line = (...waypoints: Waypoint[]): ProjectEntry => ({
    id: 'line',
    name: 'line',
    aliases: [],
    kind: 'railway',
    built: { before: false, source: 'fixture' },
    partners: [],
    industries: [],
    site: { type: 'line', waypoints },
    sources: [],
  });

  test('a point put in to close a gap is a suspect; a station aside is none', () => {
    const closed = reviewLine(line(at(117, 32), at(117.5, 32), at(118, 32)), places)!;
    expect(closed.suspects.map(({ waypoint }) => waypoint)).toEqual(['117.5,32']);
    expect(reviewLine(line(at(117, 32), at(117.5, 32.1), at(118, 32)), places)!.suspects).toEqual([]);
  });

  test('a line that turns back on itself is seen', () => {
    const knot = reviewLine(line(at(117, 32), at(118, 32), at(118, 31.5), at(117.4, 32.5)), places)!;
    expect(knot.crossesItself).toBe(true);
    expect(knot.detour).toBeGreaterThan(2);
  });

  test('twins are the same to the last digit', () => {
    const [a, b, c] = [
      line(at(117, 32), at(118, 32)),
      line(at(117, 32), at(118, 32)),
      line(at(117, 32), at(118, 32.1)),
    ];
    const named = [a, b, c].map((entry, index) => ({ ...entry, id: `line-${index}` }));
    expect(findTwins(named)).toEqual([['line-0', 'line-1']]);
  });
});
