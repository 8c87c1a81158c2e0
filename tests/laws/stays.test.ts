/** Laws of lines and borders: stays partition a line, crossings lie on the border, order changes nothing. */
import { readFileSync } from 'node:fs';
import { lineString, point, pointToLineDistance } from '@turf/turf';
import fc from 'fast-check';
import type { FeatureCollection, LineString } from 'geojson';
import { beforeAll, expect, test } from 'vitest';
import type { LineRow } from '../../src/model/lines.ts';
import { buildLines } from '../../src/press/buildLines.ts';
import { buildBorders, type Border } from '../../src/projects/buildBorders.ts';
import { buildCurve } from '../../src/projects/buildCurve.ts';
import { buildLine, type LineGround } from '../../src/projects/buildLine.ts';
import { distanceKm, type Position } from '../../src/projects/geodesy.ts';
import { check } from '../check.ts';
import { pressBundled, type Bundled } from '../pressBundled.ts';

const boundaries = JSON.parse(readFileSync('data/base/boundaries.geojson', 'utf8')) as FeatureCollection;
let bundled: Bundled;
let borders: Border[];
let lines: LineRow[];
let ground: LineGround;
beforeAll(() => {
  bundled = pressBundled();
  borders = buildBorders(boundaries);
  lines = buildLines(bundled.output.layers, bundled.input, borders);
  ground = {
    territory: bundled.input.territory,
    places: new Map(bundled.input.places.map((place) => [place.id, place])),
    borders: new Map(borders.map((border) => [border.id, border])),
  };
});

/** Breaks of the partition of a line into stays. */
const partitionFaults = ({ project, lengthKm, stays }: LineRow): string[] => {
  const posts = [0, ...stays.map(({ toKm }) => toKm)];
  const sum = stays.reduce((km, { fromKm, toKm }) => km + (toKm - fromKm), 0);
  return [
    ...stays.flatMap(({ fromKm, toKm }, index) =>
      fromKm === posts[index] && toKm >= fromKm
        ? []
        : [`${project}: ${fromKm}–${toKm} after ${posts[index]}`],
    ),
    ...(posts.at(-1) === lengthKm && Math.abs(sum - lengthKm) < 1e-6
      ? []
      : [`${project}: ${sum} of ${lengthKm}`]),
  ];
};

/** Kilometres from a crossing to the border that it names, by the lines of the base map. */
const offBorder = ({ border, position }: LineRow['crossings'][number]): number =>
  Math.min(
    ...boundaries.features
      .filter(({ properties }) => properties!['class'] === 'province')
      .filter(({ properties }) =>
        (properties!['between'] as string[]).every((name) => border!.includes(name)),
      )
      .map(({ geometry }) =>
        pointToLineDistance(point([...position]), lineString((geometry as LineString).coordinates)),
      ),
  );
const provincial = (line: LineRow) => line.crossings.filter(({ level }) => level === 'province');

/** Random lines through the delta, with waypoints as near as those of class A and B. */
const routes = fc
  .record({
    lon: fc.double({ min: 116, max: 120, noNaN: true }),
    lat: fc.double({ min: 30.5, max: 34.5, noNaN: true }),
    bearing: fc.double({ min: 0, max: 2 * Math.PI, noNaN: true }),
    turns: fc.array(fc.double({ min: -0.5, max: 0.5, noNaN: true }), { minLength: 6, maxLength: 30 }),
  })
  .map(({ lon, lat, bearing, turns }) => {
    const points: Position[] = [[lon, lat]];
    for (const turn of turns) {
      const [x, y] = points.at(-1)!;
      bearing += turn;
      points.push([x + 0.05 * Math.sin(bearing), y + 0.04 * Math.cos(bearing)]);
    }
    return buildCurve(points);
  });
const rowOf = (parts: readonly (readonly Position[])[]): LineRow =>
  buildLine({ project: 'made-up', precision: 'A', parts, waypoints: parts.map(() => []) }, ground);

test('stays partition each line and sum to the whole', () => {
  expect(lines.length).toBeGreaterThan(150);
  expect(lines.flatMap(partitionFaults)).toEqual([]);
  expect(lines.some(({ partsFromKm }) => partsFromKm !== undefined)).toBe(true);
  check(
    fc.property(fc.array(routes, { minLength: 1, maxLength: 3 }), (parts) => {
      expect(partitionFaults(rowOf(parts))).toEqual([]);
    }),
    40,
  );
});

test('kilometre posts of named things increase, of each part from its beginning to its end', () => {
  const wrong = lines.filter(({ nodes, lengthKm }) => {
    const posts = nodes.map(({ km }) => km);
    return (
      posts.some((km, index) => index > 0 && km < posts[index - 1]!) ||
      posts[0] !== 0 ||
      posts.at(-1) !== lengthKm
    );
  });
  expect(wrong.map(({ project }) => project)).toEqual([]);
});

test('a crossing of a line of class A or B lies on the border within 50 m', () => {
  const known = lines.filter(({ toleranceKm }) => toleranceKm < 2).flatMap(provincial);
  expect(known.filter((crossing) => offBorder(crossing) > 0.05)).toEqual([]);
  let made = 0;
  check(
    fc.property(routes, (route) => {
      const crossings = provincial(rowOf([route])).filter(({ borderKm }) => borderKm !== null);
      made += crossings.length;
      for (const crossing of crossings) expect(offBorder(crossing)).toBeLessThan(0.05);
    }),
    80,
  );
  expect(made).toBeGreaterThan(20);
});

test('a crossing stands where two stays of its two sides meet, and on the path of its border', () => {
  const faults = lines.flatMap(({ project, stays, crossings }) =>
    crossings.flatMap(({ km, between, level, border, borderKm }) => {
      const sides = [
        stays.findLast(({ toKm }) => toKm <= km + 0.01),
        stays.find(({ fromKm }) => fromKm >= km - 0.01),
      ];
      const names = sides.map((stay) => (level === 'province' ? stay?.province : stay?.prefecture));
      // Over open water (null) the crossing is the middle of it.
      const isMet =
        names.every((name, index) => name === between[index]) ||
        stays.some(({ province, fromKm, toKm }) => province === null && fromKm < km && km < toKm);
      const ofBorder = borders.find(({ id }) => id === border);
      const length = ofBorder?.parts.at(-1)!.km.at(-1) ?? 0;
      const isOnPath =
        level === 'prefecture' || borderKm === null || (borderKm! >= 0 && borderKm! <= length + 0.01);
      return isMet && isOnPath ? [] : [`${project} ${between.join()} ${km}`];
    }),
  );
  expect(faults).toEqual([]);
});

test('the crossings of promised lines are those that the map draws', () => {
  const drawn = bundled.output.crossings.map(({ id, geometry }) => `${id} ${geometry.coordinates.join()}`);
  const listed = lines.flatMap((line) =>
    provincial(line).map(({ position }, index) => `${line.project}:${index + 1} ${position.join()}`),
  );
  expect(drawn.filter((crossing) => !listed.includes(crossing))).toEqual([]);
});

test('the order of projects, places and boundaries changes nothing', () => {
  const { input, output } = bundled;
  const reversed = Object.fromEntries(
    Object.entries(output.layers).map(([id, features]) => [id, [...features].reverse()]),
  ) as unknown as typeof output.layers;
  const turned = buildBorders({ ...boundaries, features: [...boundaries.features].reverse() });
  expect(turned.map(({ id, parts }) => ({ id, parts }))).toEqual(
    borders.map(({ id, parts }) => ({ id, parts })),
  );
  const again = buildLines(
    reversed,
    { ...input, projects: [...input.projects].reverse(), places: [...input.places].reverse() },
    turned,
  );
  expect(again).toEqual(lines);
});

test('a border is one path: the lines of the base map, each once, in one direction', () => {
  expect(borders.map(({ id }) => id).slice(0, 3)).toEqual(['皖苏', '皖浙', '皖鲁']);
  for (const { parts, rings, id } of borders) {
    const own = boundaries.features.filter(
      ({ properties }) =>
        properties!['class'] === 'province' &&
        (properties!['between'] as string[]).every((name) => id.includes(name)),
    );
    expect(parts.length + rings.length).toBeLessThanOrEqual(own.length);
    const drawn = own.flatMap(({ geometry }) => (geometry as LineString).coordinates).length;
    const kept = [...parts.map(({ positions }) => positions), ...rings].flat().length;
    // Where two lines are joined their common end is one vertex.
    expect(drawn - kept).toBe(own.length - parts.length - rings.length);
    for (const { positions, km } of parts)
      expect(km.at(-1)! - km[0]!).toBeCloseTo(
        positions.slice(1).reduce((sum, position, index) => sum + distanceKm(positions[index]!, position), 0),
        6,
      );
  }
});
