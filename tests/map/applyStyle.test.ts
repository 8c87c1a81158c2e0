import { expect, test } from 'vitest';
import { buildStyle } from '../../src/layers/buildStyle.ts';
import { filterExpression } from '../../src/layers/filterExpression.ts';
import { themes } from '../../src/layers/themes.ts';
import { applyStyle } from '../../src/map/applyStyle.ts';
import { noFilters } from '../../src/model/filters.ts';
import { layerIds, type LayerId } from '../../src/model/kinds.ts';
import { deepFreeze } from '../deepFreeze.ts';

const visible = Object.fromEntries(layerIds.map((id) => [id, true])) as Record<LayerId, boolean>;
const settings = { theme: themes.paper, dataUrl: 'https://atlas.test/data/', fontFiles: [], visible };
const before = deepFreeze(buildStyle(settings));

/** Notes what is asked of the map. */
function listen() {
  const calls: string[] = [];
  const note =
    (what: string) =>
    (...given: unknown[]) =>
      calls.push(`${what} ${given.slice(0, what === 'filter' ? 1 : 2).join(' ')}`);
  const map = {
    setLayoutProperty: note('layout'),
    setPaintProperty: note('paint'),
    setFilter: note('filter'),
  };
  return { map: map as never, calls };
}

test('nothing is asked of the map where nothing differs', () => {
  const { map, calls } = listen();
  applyStyle(map, before, buildStyle(settings));
  expect(calls).toEqual([]);
});

test('a hidden layer asks for its visibility alone', () => {
  const { map, calls } = listen();
  applyStyle(map, before, buildStyle({ ...settings, visible: { ...visible, parks: false } }));
  expect(calls.length).toBeGreaterThan(2);
  for (const call of calls) expect(call).toMatch(/^layout parks-\S+ visibility$/);
});

test('a filter asks for filters alone, and never for the places', () => {
  const { map, calls } = listen();
  const filter = filterExpression({ ...noFilters, provinces: ['皖'] });
  applyStyle(map, before, buildStyle({ ...settings, filter }));
  expect(calls.length).toBeGreaterThan(20);
  for (const call of calls) expect(call).toMatch(/^filter (?!cities)/);
});

test('a theme sets paint and layout, never data', () => {
  const { map, calls } = listen();
  applyStyle(map, before, buildStyle({ ...settings, theme: themes.dark }));
  expect(calls).toContain('paint sea background-color');
  for (const call of calls) expect(call).toMatch(/^(?:paint|layout) /);
});

test('styles of other layers are refused', () => {
  const { map } = listen();
  const other = { ...before, layers: [...before.layers].reverse() };
  expect(() => applyStyle(map, before, other)).toThrow(/stood/);
});
