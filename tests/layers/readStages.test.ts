import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { createExpression, featureFilter } from '@maplibre/maplibre-gl-style-spec';
import { expect, test } from 'vitest';
import { readStages } from '../../src/layers/readStages.ts';
import { deepFreeze } from '../deepFreeze.ts';

const layer: LayerSpecification = deepFreeze({
  id: 'line',
  type: 'line',
  source: 'railways',
  filter: ['has', 'workClass'],
  paint: { 'line-width': ['match', ['get', 'statusClass'], 'planned', 1, 'promote', 2, 3] },
});

/** What the layer draws of a thing: its width, and whether its filter lets it pass. */
function drawn(properties: Record<string, unknown>, plans: readonly string[]): [unknown, boolean] {
  const read = readStages(layer, plans) as typeof layer & { filter: never; paint: Record<string, unknown> };
  const width = createExpression(read.paint['line-width'], 'test');
  if (width.result === 'error') throw new Error(width.value[0]!.message);
  const feature = { type: 'LineString', properties } as never;
  return [
    width.value.evaluate({ zoom: 7 }, feature),
    featureFilter(read.filter, 'test').filter({ zoom: 7 }, feature),
  ];
}

const divided = {
  statusClass: 'promote',
  statusClassBy: { old: 'planned', new: 'promote', works: 'present' },
  workClassBy: { works: 'planned' },
};

test('of some plans the newest that speaks of the thing decides', () => {
  expect(drawn(divided, ['old'])).toEqual([1, false]);
  expect(drawn(divided, ['new', 'old'])).toEqual([2, false]);
  expect(drawn(divided, ['newer', 'old'])).toEqual([1, false]);
  expect(drawn(divided, ['works', 'old'])).toEqual([3, true]);
});

test('where the plans agree the one stage stands for each', () => {
  expect(drawn({ statusClass: 'planned', workClass: 'promote' }, ['old'])).toEqual([1, true]);
  expect(drawn({ statusClass: 'promote' }, ['old'])).toEqual([2, false]);
});

test('without plans nothing changes', () => {
  expect(readStages(layer, [])).toBe(layer);
});
