import { featureFilter } from '@maplibre/maplibre-gl-style-spec';
import { expect, test } from 'vitest';
import { buildCorridorLayers, type CorridorPart } from '../../src/layers/corridorLayers.ts';
import { corridorSource } from '../../src/layers/sources.ts';
import { themeIds, themes } from '../../src/layers/themes.ts';

const parts: readonly CorridorPart[] = ['band', 'border', 'axis', 'stretch', 'mark'];

test('every part of a border or a corridor is drawn, by layers of its own', () => {
  const layers = buildCorridorLayers(themes[themeIds[0]]);
  const shown = layers.flatMap((layer) => {
    expect('source' in layer && layer.source).toBe(corridorSource);
    const { filter } = featureFilter('filter' in layer ? layer.filter : undefined, 'test');
    return parts.filter((part) => filter({ zoom: 7 }, { type: 1, properties: { part } } as never));
  });
  expect(shown.toSorted()).toEqual([...parts, 'mark'].toSorted());
});

test.each([...themeIds])('%s: in ink alone, and what is pointed at lies over the rest', (id) => {
  const { palette } = themes[id];
  const layers = buildCorridorLayers(themes[id]);
  const colors = JSON.stringify(layers).match(/#[0-9a-f]{3,8}|rgba?\([^)]*\)/gi) ?? [];
  expect([palette.label, palette.halo]).toEqual(expect.arrayContaining([...new Set(colors)]));
  const drawn = (isActive: boolean) =>
    layers.flatMap((layer, index) => {
      const { filter } = featureFilter('filter' in layer ? layer.filter : undefined, 'test');
      const feature = { type: 1, properties: { part: 'mark', isActive } };
      return filter({ zoom: 7 }, feature as never) ? [index] : [];
    });
  expect(drawn(true)).toHaveLength(2);
  expect(Math.min(...drawn(true))).toBeGreaterThan(Math.max(...drawn(false)));
});

test.each([...themeIds])(
  '%s: of marks that would lie over one another all are dots and one keeps its number',
  (id) => {
    const layers = buildCorridorLayers(themes[id]);
    const numbers = layers.find((layer) => layer.id === 'corridor-name')!;
    const layout = numbers.layout as Readonly<Record<string, unknown>>;
    // The map leaves out what collides: number and ground are one symbol, and none of them may overlap.
    expect(layout).toMatchObject({ 'icon-image': `disc ${id}` });
    for (const name of ['text-allow-overlap', 'icon-allow-overlap', 'text-optional', 'icon-optional'])
      expect(layout[name] ?? false).toBe(false);
    const dots = layers.find((layer) => layer.id === 'corridor-mark')!;
    expect(dots.type).toBe('circle');
    expect(layers.indexOf(dots)).toBeLessThan(layers.indexOf(numbers));
    const active = layers.find((layer) => layer.id === 'corridor-active-name')!;
    expect(active.layout).toMatchObject({ 'text-allow-overlap': true });
  },
);
