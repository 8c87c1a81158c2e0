import { describe, expect, test } from 'vitest';
import { placesOf } from '../../src/projects/placesOf.ts';
import type { Territory } from '../../src/projects/territory.ts';
import { deepFreeze } from '../deepFreeze.ts';
import { readPublicData } from '../readPublicData.ts';

const square = {
  type: 'Feature' as const,
  properties: {},
  geometry: {
    type: 'Polygon' as const,
    coordinates: [
      [
        [117, 31],
        [118, 31],
        [118, 32],
        [117, 32],
        [117, 31],
      ],
    ],
  },
};
const territory: Territory = { provinces: new Map(), prefectures: new Map([['hefei', square]]) };
const at = (place: string) => ({ place, role: 'city' as const });
const station = {
  name: '合肥南站',
  role: 'station' as const,
  lon: 117.3,
  lat: 31.8,
  errorKm: 1 as const,
  source: 'test',
};

describe('placesOf', () => {
  test('a line: the gazetteer points that it passes, each once', () => {
    const waypoints = deepFreeze([at('hefei'), station, at('bengbu'), at('hefei')]);
    expect(placesOf({ type: 'line', waypoints }, territory)).toEqual(['hefei', 'bengbu']);
    expect(placesOf({ type: 'line', parts: [waypoints, [at('suzhou-ah'), station]] }, territory)).toEqual([
      'hefei',
      'bengbu',
      'suzhou-ah',
    ]);
  });

  test('a point: the prefecture around it, or none', () => {
    const point = { type: 'point' as const, name: 'x', lat: 31.5, errorKm: 1 as const, source: 'test' };
    expect(placesOf({ ...point, lon: 117.5 }, territory)).toEqual(['hefei']);
    expect(placesOf({ ...point, lon: 119.5 }, territory)).toEqual([]);
  });

  test('what is hosted, joins or covers places: those', () => {
    expect(placesOf({ type: 'host', place: 'hefei', reason: 'r' }, territory)).toEqual(['hefei']);
    expect(placesOf({ type: 'between', places: ['a', 'b'], reason: 'r' }, territory)).toEqual(['a', 'b']);
    expect(placesOf({ type: 'areas', places: ['a'], reason: 'r' }, territory)).toEqual(['a']);
    expect(placesOf({ type: 'none', reason: 'r' }, territory)).toEqual([]);
  });

  test('all that the data say are known places', () => {
    const { projects, places } = readPublicData();
    const known = new Set(places.map(({ id }) => id));
    expect(projects.flatMap((project) => project.places).filter((id) => !known.has(id))).toEqual([]);
    expect(projects.filter((project) => project.places.length > 0).length).toBeGreaterThan(500);
  });
});
