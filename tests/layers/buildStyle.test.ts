/** The style is a value: these are its laws, held without a map. */
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
import { baseSources } from '../../src/layers/baseLayers.ts';
import { buildStyle, type StyleSettings } from '../../src/layers/buildStyle.ts';
import { layerOfStyleLayer } from '../../src/layers/layerOfStyleLayer.ts';
import { dossiers } from '../../src/layers/order.ts';
import { paper } from '../../src/layers/palette.ts';
import { bandSource } from '../../src/layers/parts.ts';
import { layerIds, type LayerId } from '../../src/model/kinds.ts';
import { deepFreeze } from '../deepFreeze.ts';

const visible = Object.fromEntries(layerIds.map((id) => [id, true])) as Record<LayerId, boolean>;
const settings: StyleSettings = deepFreeze({
  palette: paper,
  dataUrl: 'https://atlas.test/data/',
  fontFiles: [{ url: 'https://atlas.test/font.woff2', 'unicode-range': ['U+4E00-9FFF'] }],
  visible,
});
const style = deepFreeze(buildStyle(settings));
const sourceOf = (layer: (typeof style.layers)[number]): string => ('source' in layer ? layer.source : '');

describe('the style', () => {
  test('is valid, with and without fonts', () => {
    expect(validateStyleMin(style)).toEqual([]);
    expect(validateStyleMin(buildStyle({ ...settings, fontFiles: [] }))).toEqual([]);
  });

  test('the validator would complain', () => {
    const [first, ...rest] = style.layers;
    const broken = { ...style, layers: [first!, { ...rest[0]!, type: 'blob' } as never] };
    expect(validateStyleMin(broken)).not.toEqual([]);
  });

  test('every layer id stands once, every source is used and known', () => {
    const ids = style.layers.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const used = new Set(style.layers.map(sourceOf).filter(Boolean));
    expect([...used].sort()).toEqual(Object.keys(style.sources).sort());
  });

  test('every thematic source is a layer of the model, but for the one that holds the bands', () => {
    const thematic = Object.keys(style.sources).filter((id) => !(id in baseSources));
    expect(thematic.sort()).toEqual([...layerIds, bandSource].sort());
    for (const id of [...layerIds, bandSource])
      expect(style.sources[id]).toMatchObject({ type: 'geojson', promoteId: 'id' });
  });

  test('it asks for nothing but the data folder and the fonts', () => {
    const urls = JSON.stringify(style).match(/https?:[^"]+/g)!;
    expect(urls.length).toBeGreaterThan(3);
    expect(urls.filter((url) => !url.startsWith('https://atlas.test/'))).toEqual([]);
    expect(style).not.toHaveProperty('glyphs');
    expect(style).not.toHaveProperty('sprite');
  });

  test('labels lie over everything that is drawn of the layers', () => {
    const types = style.layers
      .filter((layer) => layerIds.includes(sourceOf(layer) as LayerId))
      .map(({ type }) => type);
    const first = types.indexOf('symbol');
    expect(types.slice(first).every((type) => type === 'symbol')).toBe(true);
    expect(types.slice(0, first)).not.toContain('symbol');
  });

  test('the sea is below all, and base land below every layer', () => {
    expect(style.layers[0]).toMatchObject({ type: 'background' });
    const firstThematic = style.layers.findIndex((layer) => layerIds.includes(sourceOf(layer) as LayerId));
    const lastBase = style.layers.findLastIndex((layer) => sourceOf(layer) in baseSources);
    expect(firstThematic).toBeGreaterThan(lastBase);
  });
});

describe('visibility', () => {
  test.each([...layerIds])('%s can be hidden, alone', (hidden) => {
    const { layers } = buildStyle({ ...settings, visible: { ...visible, [hidden]: false } });
    expect(validateStyleMin({ ...style, layers })).toEqual([]);
    const off = layers.filter((layer) => layer.layout?.visibility === 'none');
    expect(off.length).toBeGreaterThan(0);
    expect(off.map(({ id }) => id)).toEqual(
      style.layers.filter(({ id }) => id.startsWith(`${hidden}-`)).map(({ id }) => id),
    );
  });
});

describe('dossiers', () => {
  test('a style layer tells its layer by its id; the base belongs to none', () => {
    expect(layerOfStyleLayer('railways-band-edge')).toBe('railways');
    for (const { id } of style.layers.filter(
      (layer) => !layerIds.some((one) => layer.id.startsWith(`${one}-`)),
    ))
      expect(layerOfStyleLayer(id)).toBeNull();
  });

  test('a band is drawn below its line, and knows its layer', () => {
    const bands = style.layers.filter((layer) => sourceOf(layer) === bandSource);
    expect(bands.length).toBeGreaterThan(5);
    for (const band of bands) {
      const id = layerOfStyleLayer(band.id)!;
      expect((band as { filter?: unknown }).filter).toEqual(['==', ['get', 'layer'], id]);
      const order = style.layers.map((layer) => layer.id);
      expect(order.indexOf(band.id)).toBeLessThan(order.indexOf(`${id}-line`));
    }
  });

  test('there is one for each layer of the model, in its order', () => {
    expect(dossiers.map(({ id }) => id)).toEqual([...layerIds]);
  });

  test('the labels are those of DESIGN §5, which tests and readers rely on', () => {
    expect(dossiers.map(({ label }) => label).join(' ')).toBe(
      '城市 功能区 园区 铁路 公路 航道 枢纽 能源水利 创新平台 生态文旅 区域',
    );
  });

  test('utilities are off at the start', () => {
    expect(dossiers.find(({ id }) => id === 'utilities')!.isOnAtStart).toBe(false);
    expect(dossiers.filter(({ isOnAtStart }) => isOnAtStart).map(({ id }) => id)).toEqual(
      layerIds.slice(0, 6),
    );
  });

  test.each(dossiers.map((dossier) => [dossier.id, dossier] as const))(
    '%s draws and labels itself alone',
    (id, dossier) => {
      const own = {
        areas: ['fill', 'line'],
        lines: ['line', 'fill'],
        points: ['circle'],
        labels: ['symbol'],
      } as const;
      for (const [part, types] of Object.entries(own)) {
        const layers = dossier[part as keyof typeof own](paper);
        expect(layers.filter((layer) => !(types as readonly string[]).includes(layer.type))).toEqual([]);
        expect(layers.filter((layer) => ![id, bandSource].includes(sourceOf(layer as never)))).toEqual([]);
        for (const layer of layers) expect(layerOfStyleLayer(layer.id)).toBe(id);
      }
      expect(dossier.labels(paper).length).toBeGreaterThan(0);
    },
  );

  test.each(dossiers.map((dossier) => [dossier.id, dossier] as const))(
    '%s has a legend in its own colours',
    (_, dossier) => {
      const legend = dossier.legend(paper);
      const drawn = JSON.stringify(
        [dossier.areas, dossier.lines, dossier.points].flatMap((part) => part(paper)),
      );
      expect(legend.length).toBeGreaterThan(0);
      for (const { color } of legend) expect(drawn).toContain(color);
      expect(dossier.about.length).toBeGreaterThan(5);
    },
  );
});
