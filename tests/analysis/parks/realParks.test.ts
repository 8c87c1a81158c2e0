/** The finder over the parks of the bundled plans. */
import { expect, test } from 'vitest';
import { buildParkRows } from '../../../src/analysis/parks/buildParkRows.ts';
import { countFacets } from '../../../src/analysis/parks/countFacets.ts';
import { filterParks } from '../../../src/analysis/parks/filterParks.ts';
import { facets, noParkFilters } from '../../../src/analysis/parks/parkTypes.ts';
import { readPublicData } from '../../readPublicData.ts';
import { parkData } from './bundledParks.ts';

const { parks } = readPublicData();
const entries = buildParkRows({ ...parkData, parks });

test('every park has a row, with its facts where they belong', () => {
  expect(entries.map(({ project }) => project)).toEqual(parks.parks.map(({ project }) => project));
  for (const { facts, partners, hosts, industries, instruments, levels } of entries) {
    const shown = [...partners, ...hosts, ...industries, ...instruments, ...levels].flatMap(
      (one) => one.facts,
    );
    expect(new Set(shown)).toEqual(new Set(facts));
  }
});

test('a value of a facet finds as many as it says', () => {
  const counts = countFacets(entries, noParkFilters);
  for (const facet of facets)
    for (const { value, count } of counts[facet])
      expect(filterParks(entries, { ...noParkFilters, [facet]: [value] })).toHaveLength(count);
});

test('Shanghai and biomedicine, Korea, new energy: each finds what its plans state', () => {
  const find = (filters: Partial<typeof noParkFilters>) =>
    filterParks(entries, { ...noParkFilters, ...filters }).map(({ project }) => project);
  expect(find({ industry: ['biomedicine'] })).toEqual(['feixi-biomedical-park', 'marine-economy-zone']);
  expect(find({ partnerCity: ['韩国'] })).toEqual([
    'zhonghan-yancheng-park',
    'yancheng-korea-cooperation-zone',
  ]);
  expect(find({ partnerProvince: ['沪'] })).toEqual(
    expect.arrayContaining(['hefei-shanghai-park', 'anchao-qingpu-park', 'hu-su-dafeng-zone']),
  );
  expect(find({ industry: ['new-energy'] })).toEqual(
    expect.arrayContaining(['marine-economy-zone', 'yancheng-new-energy-zone']),
  );
});
