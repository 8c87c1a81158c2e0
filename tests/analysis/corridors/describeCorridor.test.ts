import { booleanPointInPolygon } from '@turf/turf';
import { expect, test } from 'vitest';
import { describeCorridor } from '../../../src/analysis/corridors/describeCorridor.ts';
import { bundledCorridors as data, turnRound } from './bundledCorridors.ts';

const line = (...lines: string[]) => describeCorridor(data, { lines, between: null, withinKm: 20 })!;

test('合肥—新沂: posts, jurisdictions and lengths with what they can be trusted to', () => {
  const { axes, byProvince, byPrefecture, byStatusClass } = line('hefei-xinyi-railway');
  const [axis] = axes;
  expect(axis!.nodes.map(({ name, km }) => `${name} ${Math.round(km)}`)).toMatchInlineSnapshot(`
    [
      "合肥西站 0",
      "桃花店站 5",
      "八斗站 49",
      "定远东站 99",
      "明光西站 129",
      "五河站 166",
      "泗县东站 207",
      "泗洪站 236",
      "宿迁东站 283",
      "新沂南站 325",
    ]
  `);
  expect(axis!.stays.map(({ prefecture }) => prefecture)).toEqual([
    'hefei',
    'chuzhou',
    'bengbu',
    'suzhou-ah',
    'suqian',
    'xuzhou',
  ]);
  expect(
    byProvince.map(({ key, km, plusMinusKm }) => [key, Math.round(km), Math.round(plusMinusKm)]),
  ).toEqual([
    ['皖', 222, 28],
    ['苏', 104, 28],
  ]);
  expect(byStatusClass).toHaveLength(1);
  for (const shares of [byProvince, byPrefecture, byStatusClass])
    expect(shares.reduce((sum, { km }) => sum + km, 0)).toBeCloseTo(axis!.length.km, 6);
});

test('lengths of several lines sum to the whole, by any key, and every line of the data can be described', () => {
  for (const { project, lengthKm } of data.lines) {
    const { axes, byProvince, byPrefecture } = describeCorridor(
      { ...data, layers: only(project) },
      {
        lines: [project],
        between: null,
        withinKm: 5,
      },
    )!;
    expect(axes[0]!.length.km).toBe(lengthKm);
    for (const shares of [byProvince, byPrefecture])
      expect(
        shares.reduce((sum, { km }) => sum + km, 0),
        project,
      ).toBeCloseTo(lengthKm, 6);
  }
  const two = line('riverside-high-speed-railway', 'beijing-shanghai-railway');
  const whole = two.axes.reduce((sum, { length }) => sum + length.km, 0);
  expect(two.byProvince.reduce((sum, { km }) => sum + km, 0)).toBeCloseTo(whole, 6);
  expect(two.byStatusClass.map(({ key }) => key).sort()).toEqual(['context', 'promote']);
});

/** The layer of one line, with nothing else in it. */
function only(project: string) {
  const { layer } = data.projects.get(project)!;
  const features = data.layers[layer]!.features.filter(({ id }) => id === project);
  return { [layer]: { type: 'FeatureCollection' as const, features } };
}

test('what lies along is within the distance, inside the band, and in the order of the line', () => {
  const { along, axes, band } = line('hefei-xinyi-railway');
  expect(along.length).toBeGreaterThan(50);
  for (const { distanceKm, km } of along) {
    expect(distanceKm).toBeLessThanOrEqual(20);
    expect(km >= 0 && km <= axes[0]!.length.km + 0.01).toBe(true);
  }
  expect(along.map(({ km }) => km)).toEqual(along.map(({ km }) => km).sort((a, b) => a - b));
  const points = Object.values(data.layers).flatMap(({ features }) => features);
  for (const { project, distanceKm } of along) {
    const { geometry } = points.find(({ id }) => id === project)!;
    if (geometry.type === 'Point' && distanceKm < 19)
      expect(booleanPointInPolygon(geometry.coordinates as number[], band!), project).toBe(true);
  }
  const station = along.find(({ name }) => name === '泗县东站');
  if (station) expect(station.distanceKm).toBeLessThan(1);
});

test('sections lie where their places are; what names no stretch has none', () => {
  const { sections } = line('riverside-high-speed-railway').axes[0]!;
  expect(sections.map(({ section }) => section)).toEqual([null, '武汉—合肥—南京段', '武汉至合肥至上海段']);
  const [whole, toNanjing] = sections;
  expect(whole!.stretches[0]!.fromKm).toBe(0);
  expect(Math.round(toNanjing!.stretches[0]!.toKm / 20) * 20).toBe(460);
});

test('the strip between two places: its provinces, and the lines that run within it', () => {
  const { axes, parallels, byProvince } = describeCorridor(data, {
    lines: [],
    between: ['hefei', 'xuzhou'],
    withinKm: 20,
  })!;
  expect(axes[0]!.stays.map(({ province }) => province)).toEqual(['皖', '苏']);
  expect(axes[0]!.crossings.map(({ border }) => border)).toEqual(['皖苏']);
  const [before, after] = axes[0]!.stays;
  expect([before!.fromKm, after!.toKm]).toEqual([0, axes[0]!.length.km]);
  expect([before!.toKm, after!.fromKm]).toEqual([axes[0]!.crossings[0]!.km, axes[0]!.crossings[0]!.km]);
  expect(Math.round(axes[0]!.length.km)).toBe(267);
  expect(byProvince).toEqual([]);
  expect(parallels.map(({ name }) => name)).toContain('京沪高速铁路');
  expect(parallels.map(({ name }) => name)).not.toContain('合肥绕城高速公路');
  for (const { withinKm, fromKm, toKm } of parallels) {
    expect(withinKm).toBeGreaterThanOrEqual(60);
    expect(toKm).toBeGreaterThan(fromKm);
  }
});

test('the order of data changes nothing; what is unknown has no description', () => {
  const query = { lines: ['hefei-xinyi-railway'], between: null, withinKm: 10 };
  expect(describeCorridor(turnRound(data), query)).toEqual(describeCorridor(data, query));
  expect(describeCorridor(data, { ...query, lines: ['no-such-line'] })).toBeNull();
  expect(describeCorridor(data, { ...query, lines: ['hefei-xinyi-railway', 'no-such-line'] })).toBeNull();
  expect(describeCorridor(data, { lines: [], between: ['hefei', 'nowhere'], withinKm: 5 })).toBeNull();
});
