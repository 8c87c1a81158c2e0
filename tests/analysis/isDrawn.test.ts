import { expect, test } from 'vitest';
import { isDrawn } from '../../src/analysis/isDrawn.ts';
import { noFilters } from '../../src/model/filters.ts';
import { layerIds, type LayerId } from '../../src/model/kinds.ts';
import { readPublicData } from '../readPublicData.ts';

const layersOn = Object.fromEntries(layerIds.map((id) => [id, true])) as Record<LayerId, boolean>;
const features = readPublicData().layers.flatMap((layer) => layer.features);
const find = (isWanted: (properties: (typeof features)[number]['properties']) => boolean) =>
  features.find(({ properties }) => isWanted(properties))!.properties;

test('a thing is drawn where its layer is on and its filter lets it pass', () => {
  const park = find(({ kind, context }) => kind === 'park' && !context);
  expect(isDrawn(park, layersOn, noFilters)).toBe(true);
  expect(isDrawn(park, { ...layersOn, parks: false }, noFilters)).toBe(false);
  expect(isDrawn(park, layersOn, { ...noFilters, kinds: ['railway'] })).toBe(false);
});

test('places and what is drawn for reading pass every filter', () => {
  const wanted = { ...noFilters, kinds: ['park'] as const };
  expect(
    isDrawn(
      find(({ layer }) => layer === 'cities'),
      layersOn,
      wanted,
    ),
  ).toBe(true);
  expect(
    isDrawn(
      find(({ kind, context }) => kind === 'station' && context),
      layersOn,
      wanted,
    ),
  ).toBe(true);
});

test('a stage is asked of the plan that is shown', () => {
  const divided = find(({ statusClassBy }) => statusClassBy !== undefined);
  const [[plan, stage]] = Object.entries(divided.statusClassBy!) as [[string, never]];
  expect(isDrawn(divided, layersOn, { ...noFilters, plans: [plan], statusClasses: [stage] })).toBe(true);
  const others = (['present', 'building', 'planned', 'promote'] as const).filter((one) => one !== stage);
  expect(isDrawn(divided, layersOn, { ...noFilters, plans: [plan], statusClasses: others })).toBe(false);
});
