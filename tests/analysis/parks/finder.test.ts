import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildPartnerArcs } from '../../../src/analysis/parks/buildPartnerArcs.ts';
import { compareParks } from '../../../src/analysis/parks/compareParks.ts';
import { countFacets } from '../../../src/analysis/parks/countFacets.ts';
import { facetValues } from '../../../src/analysis/parks/facetValues.ts';
import { filterParks } from '../../../src/analysis/parks/filterParks.ts';
import { findNeighbours } from '../../../src/analysis/parks/findNeighbours.ts';
import { measureFrom } from '../../../src/analysis/parks/measureFrom.ts';
import {
  facets,
  noParkFilters,
  notStated,
  parkColumns,
  type ParkFilters,
} from '../../../src/analysis/parks/parkTypes.ts';
import { buildParkIndex, searchParks } from '../../../src/analysis/parks/searchParks.ts';
import { sortParks } from '../../../src/analysis/parks/sortParks.ts';
import { check } from '../../check.ts';
import { characters, findEntry, parkData, parkEntries } from './bundledParks.ts';

const values = Object.fromEntries(
  facets.map((facet) => [
    facet,
    [...new Set(parkEntries.flatMap((entry) => [...facetValues(facet, entry)]))],
  ]),
) as Record<(typeof facets)[number], string[]>;

const anyFilters: fc.Arbitrary<ParkFilters> = fc.record(
  Object.fromEntries(
    facets.map((facet) => [facet, fc.oneof(fc.constant([]), fc.subarray(values[facet].slice(0, 6)))]),
  ) as Record<(typeof facets)[number], fc.Arbitrary<string[]>>,
);

describe('filters and facets', () => {
  test('no choice keeps all, each facet narrows, a second value of one facet widens', () => {
    expect(filterParks(parkEntries, noParkFilters)).toEqual(parkEntries);
    check(
      fc.property(anyFilters, fc.constantFrom(...facets), (filters, facet) => {
        const found = filterParks(parkEntries, filters);
        const wider = filterParks(parkEntries, { ...filters, [facet]: [] });
        expect(wider).toEqual(expect.arrayContaining(found));
        const more = filters[facet].length
          ? { ...filters, [facet]: [...filters[facet], ...values[facet]] }
          : filters;
        expect(filterParks(parkEntries, more).length).toBeGreaterThanOrEqual(found.length);
      }),
      60,
    );
  });

  test('a count is what the list would hold with this value alone chosen in its facet', () => {
    check(
      fc.property(anyFilters, fc.constantFrom(...facets), (filters, facet) => {
        for (const { value, count } of countFacets(parkEntries, filters)[facet])
          expect(filterParks(parkEntries, { ...filters, [facet]: [value] })).toHaveLength(count);
      }),
      25,
    );
  });

  test('what is not stated can be asked for, and comes last', () => {
    const counts = countFacets(parkEntries, noParkFilters).industry;
    expect(counts.at(-1)!.value).toBe(notStated);
    const found = filterParks(parkEntries, { ...noParkFilters, industry: [notStated] });
    expect(found.length).toBeGreaterThan(0);
    for (const { industries } of found) expect(industries).toEqual([]);
  });

  test('two values of one facet find what either finds', () => {
    const of = (...statusClass: string[]): readonly string[] =>
      filterParks(parkEntries, { ...noParkFilters, statusClass }).map(({ project }) => project);
    expect(of('promote').length).toBeGreaterThan(0);
    expect(of('planned').length).toBeGreaterThan(0);
    expect(new Set(of('promote', 'planned'))).toEqual(new Set([...of('promote'), ...of('planned')]));
  });

  test('a district counts with its city, and its province', () => {
    const filters = { ...noParkFilters, partnerProvince: ['沪'], partnerCity: ['shanghai'] };
    expect(filterParks(parkEntries, filters)).toContain(findEntry('anchao-qingpu-park'));
  });
});

describe('sorting', () => {
  const distances = measureFrom({ lon: 121.47, lat: 31.23, errorKm: 1 }, parkEntries);

  test.each(parkColumns)('by %s: both ways the same parks, unknown ones last in either', (column) => {
    const up = sortParks(parkEntries, { column, descending: false }, distances);
    const down = sortParks(parkEntries, { column, descending: true }, distances);
    expect(up).toHaveLength(parkEntries.length);
    expect(new Set(down)).toEqual(new Set(up));
    const places = ['station', 'interchange', 'port', 'airport', 'border', 'point'];
    if (!places.includes(column)) return;
    for (const sorted of [up, down]) {
      const firstWithout = sorted.findIndex(({ spot }) => !spot);
      expect(firstWithout).toBeGreaterThan(0);
      expect(sorted.slice(firstWithout).every(({ spot }) => !spot)).toBe(true);
    }
  });

  test('equal ones keep their order', () => {
    const sorted = sortParks(parkEntries, { column: 'precision', descending: true });
    const own = sorted.filter(({ precision }) => precision === 'D');
    expect(own).toEqual(parkEntries.filter(({ precision }) => precision === 'D'));
  });

  test('Chinese names by pinyin', () => {
    const sorted = sortParks(parkEntries, { column: 'name', descending: false });
    const letters = sorted.map(({ pinyin }) => pinyin[0]!).filter((one) => /[a-z]/.test(one));
    expect(letters).toEqual(letters.toSorted((a, b) => (a < b ? -1 : 1)));
  });
});

describe('search among parks', () => {
  const index = buildParkIndex(
    parkEntries.map(({ project }) => parkData.projects.get(project)!),
    characters,
  );

  test.each(['安巢青浦', '安巢青浦工業園', 'anchaoqingpu', 'acqp'])('%s finds the park', (query) => {
    expect(searchParks(index, query)).toContain('anchao-qingpu-park');
  });

  test('nothing asked is not nothing found', () => {
    expect(searchParks(index, '  ')).toBeNull();
    expect(searchParks(index, '火星')).toEqual([]);
  });
});

describe('arcs of partners', () => {
  const { arcs, undrawn } = buildPartnerArcs(parkEntries, parkData.places);

  test('each pair once, with all parks that join it', () => {
    const ids = arcs.features.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const drawn = arcs.features.reduce((sum, { properties }) => sum + properties.count, 0);
    const pairs = parkEntries.reduce((sum, { partners }) => sum + partners.length, 0);
    expect(drawn + undrawn.length).toBe(pairs);
    for (const { properties } of arcs.features) expect(properties.parks).toHaveLength(properties.count);
  });

  test('go from the partner to the host, and bend no farther than a tenth or so of their length', () => {
    for (const { geometry, properties } of arcs.features) {
      const { coordinates } = geometry;
      const [partner, host] = [
        parkData.places.get(properties.partner)!,
        parkData.places.get(properties.host)!,
      ];
      expect(coordinates[0]).toEqual([partner.lon, partner.lat]);
      expect(coordinates.at(-1)).toEqual([host.lon, host.lat]);
      const [lon, lat] = coordinates[coordinates.length >> 1] as [number, number];
      const off = Math.hypot(lon - (partner.lon + host.lon) / 2, lat - (partner.lat + host.lat) / 2);
      expect(off).toBeLessThan(0.15 * Math.hypot(partner.lon - host.lon, partner.lat - host.lat));
    }
  });

  test('what cannot be drawn says which end is not known', () => {
    expect(undrawn.length).toBeGreaterThan(0);
    for (const { project, why } of undrawn)
      if (why === 'host') expect(parkData.places.get(findEntry(project).host.place ?? '')).toBeUndefined();
  });
});

describe('comparison', () => {
  const located = parkEntries.filter(({ spot }) => spot);

  test('at most four, every attribute with a cell each', () => {
    const rows = compareParks(parkEntries.slice(0, 6));
    for (const { cells } of rows) expect(cells).toHaveLength(4);
    expect(rows.map(({ attribute }) => attribute)).toEqual(
      parkColumns
        .filter((column) => column !== 'name' && column !== 'point')
        .toSorted(
          (a, b) =>
            rows.findIndex((row) => row.attribute === a) - rows.findIndex((row) => row.attribute === b),
        ),
    );
  });

  test('a park does not differ from itself', () => {
    for (const entry of located.slice(0, 8))
      expect(compareParks([entry, entry]).some(({ differs }) => differs)).toBe(false);
  });

  test('distances differ only beyond what they may be wrong by', () => {
    const [near, far] = [
      located.toSorted((a, b) => a.border!.km - b.border!.km)[0]!,
      located.toSorted((a, b) => b.border!.km - a.border!.km)[0]!,
    ];
    const row = compareParks([near, far]).find(({ attribute }) => attribute === 'border')!;
    const [a, b] = row.cells.map(({ reach }) => reach!);
    expect(row.differs).toBe(Math.abs(a!.km - b!.km) > a!.plusMinusKm! + b!.plusMinusKm!);
    expect(row.differs).toBe(true);
    const coarse = (km: number) => ({ ...near, border: { border: '皖苏', km, plusMinusKm: 20 } });
    const [even] = compareParks([coarse(10), coarse(45)]).slice(-1);
    expect(even!.differs).toBe(false);
  });

  test('values carry the clauses that state them', () => {
    const [row] = compareParks([findEntry('anchao-qingpu-park')]).filter(
      ({ attribute }) => attribute === 'partners',
    );
    expect(row!.cells[0]!.values[0]).toMatchObject({ key: 'qingpu', text: '上海青浦' });
    expect(row!.cells[0]!.values[0]!.clauses).toHaveLength(1);
    const [status] = compareParks([findEntry('anchao-qingpu-park')]).filter(
      ({ attribute }) => attribute === 'status',
    );
    expect(status!.cells[0]!.values[0]!.clauses[0]!.plan).toBe('hefei-2020');
  });
});

test('neighbours: nearest first, none beyond, never the park itself', () => {
  const entry = findEntry('anchao-qingpu-park');
  const found = findNeighbours(entry, parkEntries, 60);
  expect(found.length).toBeGreaterThan(0);
  for (const [index, one] of found.entries()) {
    expect(one.km).toBeLessThanOrEqual(60);
    expect(one.km).toBeGreaterThanOrEqual(found[index - 1]?.km ?? 0);
    expect(one.entry.project).not.toBe(entry.project);
    expect(findNeighbours(one.entry, parkEntries, 60).some(({ entry: back }) => back === entry)).toBe(true);
  }
});
