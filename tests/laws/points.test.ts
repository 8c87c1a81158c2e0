/** Law 5 of places: a point lies in the prefecture and the province that govern it. */
import { beforeAll, expect, test } from 'vitest';
import { provinces } from '../../src/model/status.ts';
import type { LayerFeature } from '../../src/press/layerFeature.ts';
import { prefectureAt, provinceAt } from '../../src/projects/territory.ts';
import { pressBundled, type Bundled } from '../pressBundled.ts';

let input: Bundled['input'];
let output: Bundled['output'];
let features: readonly LayerFeature[];

beforeAll(() => {
  const bundled = pressBundled();
  input = bundled.input;
  output = bundled.output;
  features = Object.values(bundled.output.layers).flat();
});

/** Places that lie in another prefecture than the one that governs them, and why. */
const exclaves: Record<string, string> = {
  baimaoling: 'farm of 上海 within 宣城',
};
/** Beyond the study provinces there are no prefecture polygons; the province must still be right. */
const beyondBase: Record<string, string> = {
  beijing: '京 lies outside the base map',
  shaanxi: '陕 lies outside the base map',
  xian: '陕 lies outside the base map',
  ankang: '陕 lies outside the base map',
  fujian: 'label point 福州 lies south of the base map, which is clipped at 26.5° N',
  xiangyang: 'west of the base map, which is clipped at 113° E',
};

test('a place lies in the prefecture of its city', () => {
  const checked = input.places.filter(
    ({ level, province }) => level !== 'province' && ['皖', '苏', '浙', '沪'].includes(province),
  );
  expect(checked.length).toBeGreaterThan(200);
  const wrong = checked.flatMap(({ id, level, parents, lon, lat }) => {
    const city = level === 'city' ? id : parents.find((parent) => input.territory.prefectures.has(parent));
    const found = prefectureAt(input.territory, [lon, lat]);
    return city !== undefined && found === city ? [] : [`${id} of ${city} lies in ${found}`];
  });
  expect(wrong).toEqual(['baimaoling of shanghai lies in xuancheng']);
  expect(Object.keys(exclaves)).toEqual(['baimaoling']);
});

test('every place lies in its province', () => {
  const wrong = input.places.filter(
    ({ lon, lat, province }) => provinceAt(input.territory, [lon, lat]) !== province,
  );
  expect(wrong.map(({ id }) => id).sort()).toEqual(
    [...Object.keys(beyondBase), ...Object.keys(exclaves)].sort(),
  );
});

test('a county lies below its city, a town below its county or city, in the same province', () => {
  const places = new Map(input.places.map((place) => [place.id, place]));
  const rank = ['province', 'city', 'county', 'town'];
  const wrong = input.places.filter(({ level, parents, province }) =>
    [level, ...parents.map((id) => places.get(id)?.level)].some((own, index, all) => {
      const above = places.get(parents[index - 1] ?? '');
      return (
        (index > 0 && rank.indexOf(own!) >= rank.indexOf(all[index - 1]!)) ||
        (above !== undefined && above.province !== province)
      );
    }),
  );
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test('two places of one level do not share a point', () => {
  const seen = new Map<string, string>();
  const wrong = input.places.filter(({ id, level, lon, lat }) => {
    const key = `${level} ${lon} ${lat}`;
    const isTaken = seen.has(key);
    seen.set(key, id);
    return isTaken;
  });
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test('the site of a project lies in the prefecture whose name it bears', () => {
  const prefectureOf = ({ id, parents }: { id: string; parents: readonly string[] }): string | undefined =>
    [id, ...parents].find((one) => input.territory.prefectures.has(one));
  // A lake is named for one town on its shore and may lie in three prefectures (高邮湖).
  const named = input.projects.flatMap(({ id, name, kind, site }) => {
    if (site.type !== 'point' || kind === 'lake') return [];
    const places = input.places.filter(
      (place) =>
        place.level !== 'province' && [place.name, ...place.aliases].some((one) => name.startsWith(one)),
    );
    const wanted = places.flatMap((place) => prefectureOf(place) ?? []);
    return wanted.length ? [{ id, wanted, found: prefectureAt(input.territory, [site.lon, site.lat]) }] : [];
  });
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter(({ wanted, found }) => !wanted.includes(found ?? ''))).toEqual([]);
});

test('crossProvince says that there is more than one province; all are known', () => {
  const wrong = features.filter(
    ({ properties }) =>
      properties.crossProvince !== properties.provinces.length > 1 ||
      properties.provinces.join('') !==
        provinces.filter((one) => properties.provinces.includes(one)).join(''),
  );
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test('coordinates have at most five decimals, and areas are closed', () => {
  const numbers = features.flatMap(({ geometry }) =>
    ('coordinates' in geometry ? geometry.coordinates : []).flat(4),
  );
  expect(numbers.length).toBeGreaterThan(5000);
  expect(numbers.filter((value) => Math.round(value * 1e5) / 1e5 !== value)).toEqual([]);
  for (const { id, geometry } of features) {
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') continue;
    const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
    for (const ring of rings) expect(ring.at(-1), id).toEqual(ring[0]);
  }
});

test('what lies between places has no outline of its own: the places, how far its band reaches, and class D', () => {
  const between = features.filter(({ geometry }) => geometry.type === 'MultiPoint');
  expect(between.length).toBeGreaterThan(30);
  expect(output.areas.map(({ id }) => id).sort()).toEqual(between.map(({ id }) => id).sort());
  for (const { id, properties } of between) {
    expect(properties.precision, id).toBe('D');
    expect(properties.bandKm, id).toBeGreaterThanOrEqual(2.5);
    expect(properties.bandKm, id).toBeLessThanOrEqual(8);
  }
  const outlined = features.filter(({ geometry }) => geometry.type.endsWith('Polygon'));
  expect(outlined.filter(({ properties }) => properties.precision !== 'A').map(({ id }) => id)).toEqual([]);
});
