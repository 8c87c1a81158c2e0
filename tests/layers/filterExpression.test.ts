/** The map and the lists ask the same of a thing. */
import { createExpression } from '@maplibre/maplibre-gl-style-spec';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchesFilters } from '../../src/analysis/matchesFilters.ts';
import { askedFilters } from '../../src/analysis/askedFilters.ts';
import { filterExpression } from '../../src/layers/filterExpression.ts';
import { readStages } from '../../src/layers/readStages.ts';
import { newestFirst } from '../../src/model/newestFirst.ts';
import { noFilters, type Filters } from '../../src/model/filters.ts';
import { kinds } from '../../src/model/kinds.ts';
import { provinces, statusClasses } from '../../src/model/status.ts';
import { check } from '../check.ts';
import { readPublicData } from '../readPublicData.ts';

const { layers, summaries } = readPublicData();
const promised = layers
  .filter(({ id }) => id !== 'cities')
  .flatMap(({ features }) => features)
  .filter(({ properties }) => !properties.context);
const filters: fc.Arbitrary<Filters> = fc.record({
  statusClasses: fc.subarray([...statusClasses]),
  plans: fc.subarray(summaries.map(({ id }) => id)),
  provinces: fc.subarray([...provinces]),
  kinds: fc.subarray([...kinds]),
  horizons: fc.subarray([0, 2023, 2025]),
});

function drawn(wanted: Filters): string[] {
  const expression = filterExpression(wanted);
  if (!expression) return promised.map(({ id }) => id);
  // As a style layer holds it: stages are read of the newest of the asked plans.
  const asked = newestFirst(summaries.filter(({ id }) => wanted.plans.includes(id)));
  const layer = { id: 'test', type: 'fill', source: 'test', filter: expression } as const;
  const { filter } = readStages(layer, asked) as { filter: unknown };
  const parsed = createExpression(filter, 'test');
  if (parsed.result === 'error') throw new Error(parsed.value[0]!.message);
  return promised
    .filter(({ properties }) => parsed.value.evaluate({ zoom: 7 }, { type: 'Point', properties } as never))
    .map(({ id }) => id);
}

const listed = (wanted: Filters): string[] =>
  promised
    .filter(({ properties }) =>
      matchesFilters({ ...properties, committedPlans: properties.committedPlans! }, wanted),
    )
    .map(({ id }) => id);

test('for every filter', () => {
  check(
    fc.property(filters, (given) => {
      const wanted = askedFilters(given, summaries);
      expect(drawn(wanted)).toEqual(listed(wanted));
    }),
    60,
  );
});

test('each sort of filter takes something away, and no filter takes nothing', () => {
  expect(drawn(noFilters)).toHaveLength(promised.length);
  for (const one of [
    { statusClasses: ['planned'] },
    { plans: ['suzhou-2021'] },
    { provinces: ['皖'] },
    { kinds: ['railway'] },
    { horizons: [2025] },
  ] as Partial<Filters>[]) {
    const count = drawn(askedFilters({ ...noFilters, ...one }, summaries)).length;
    expect(count, JSON.stringify(one)).toBeGreaterThan(0);
    expect(count, JSON.stringify(one)).toBeLessThan(promised.length);
  }
});

test('a period that no chosen plan has leaves nothing, not everything', () => {
  const wanted = askedFilters({ ...noFilters, plans: ['suzhou-2021'], horizons: [1999] }, summaries);
  expect(drawn(wanted)).toEqual([]);
});

test('what is drawn for reading stays', () => {
  const parsed = createExpression(filterExpression({ ...noFilters, kinds: ['park'] }), 'test');
  const properties = { context: true, kind: 'railway' };
  expect(
    parsed.result === 'success' && parsed.value.evaluate({ zoom: 7 }, { type: 'Point', properties } as never),
  ).toBe(true);
});
