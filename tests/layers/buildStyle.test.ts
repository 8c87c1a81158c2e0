/** The style is a value: these are its laws, held without a map. */
import { readFileSync } from 'node:fs';
import { featureFilter, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
import { baseSources } from '../../src/layers/baseLayers.ts';
import { buildStyle, type StyleSettings } from '../../src/layers/buildStyle.ts';
import { layerOfStyleLayer } from '../../src/layers/layerOfStyleLayer.ts';
import { dossiers } from '../../src/layers/order.ts';
import { filterExpression } from '../../src/layers/filterExpression.ts';
import { icons } from '../../src/layers/icons.ts';
import {
  areaSource,
  bandSource,
  crossingSource,
  corridorSource,
  foundSource,
  litSource,
  pathSource,
  seatSource,
  tintSource,
} from '../../src/layers/sources.ts';
import { parseSpriteName } from '../../src/layers/spriteName.ts';
import { themeIds, themes } from '../../src/layers/themes.ts';
import { variantOf } from '../../src/layers/variants.ts';
import { noFilters } from '../../src/model/filters.ts';
import { readPublicData } from '../readPublicData.ts';
import { layerIds, type LayerId } from '../../src/model/kinds.ts';
import { zh } from '../../src/words/zh/zh.ts';
import { deepFreeze } from '../deepFreeze.ts';

const visible = Object.fromEntries(layerIds.map((id) => [id, true])) as Record<LayerId, boolean>;
const settings: StyleSettings = deepFreeze({
  theme: themes.paper,
  dataUrl: 'https://atlas.test/data/',
  fontFiles: [{ url: 'https://atlas.test/font.woff2', 'unicode-range': ['U+4E00-9FFF'] }],
  visible,
});
const style = deepFreeze(buildStyle(settings));
interface Drawn {
  readonly geometry: { readonly type: string };
  readonly properties: Readonly<Record<string, unknown>>;
}
/** A feature as a tile holds it: many of a kind are of that kind. */
const inTile = ({ geometry, properties }: Drawn): object => ({
  type: geometry.type.replace('Multi', ''),
  properties,
});
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

  test('every thematic source is a layer of the model, but for those that are drawn beside them', () => {
    const thematic = Object.keys(style.sources).filter((id) => !(id in baseSources));
    const beside = [
      areaSource,
      bandSource,
      crossingSource,
      corridorSource,
      foundSource,
      litSource,
      pathSource,
      seatSource,
      tintSource,
    ];
    expect(thematic.sort()).toEqual([...layerIds, ...beside].sort());
    for (const id of [...layerIds, ...beside])
      expect(style.sources[id]).toMatchObject({ type: 'geojson', promoteId: 'id' });
  });

  test('it asks for nothing but the data folder and the fonts', () => {
    const urls = JSON.stringify(style).match(/https?:[^"]+/g)!;
    expect(urls.length).toBeGreaterThan(3);
    expect(urls.filter((url) => !url.startsWith('https://atlas.test/'))).toEqual([]);
    expect(style).not.toHaveProperty('glyphs');
    expect(style).not.toHaveProperty('sprite');
  });

  test('names lie over everything that is drawn of the layers, and only name layers write', () => {
    const veil = style.layers.findIndex(({ id }) => id === 'veil');
    const below = style.layers.slice(0, veil).filter((layer) => layerOfStyleLayer(layer.id));
    const writes = below.map((layer) => 'text-field' in (layer.layout ?? {}));
    expect(writes.slice(writes.indexOf(true)).every(Boolean)).toBe(true);
    for (const layer of style.layers)
      expect('text-field' in (layer.layout ?? {}), layer.id).toBe(/-(?:name|shield)(?:-|$)/.test(layer.id));
  });

  test('while something is chosen, what is chosen and the places lie over the veil, all else below', () => {
    const veil = style.layers.findIndex(({ id }) => id === 'veil');
    const over = style.layers.slice(veil + 1).map(sourceOf);
    expect(new Set(over)).toEqual(
      new Set([bandSource, litSource, corridorSource, foundSource, 'cities', pathSource]),
    );
    expect(style.layers.slice(0, veil).map(sourceOf)).not.toContain('cities');
  });

  test.each([...themeIds])('%s is valid and has the same layers in the same order', (id) => {
    const other = buildStyle({ ...settings, theme: themes[id] });
    expect(validateStyleMin(other)).toEqual([]);
    expect(other.layers.map((layer) => layer.id)).toEqual(style.layers.map((layer) => layer.id));
    expect(other.sources).toEqual(style.sources);
  });

  test('a filter and fainter layers leave a valid style of the same layers', () => {
    const filter = filterExpression({ ...noFilters, statusClasses: ['planned'], provinces: ['皖', '苏'] });
    const other = buildStyle({ ...settings, filter, opacities: { railways: 0.4, zones: 0.1 } });
    expect(validateStyleMin(other)).toEqual([]);
    expect(other.layers.map((layer) => layer.id)).toEqual(style.layers.map((layer) => layer.id));
    expect(other.layers.find(({ id }) => id === 'railways-casing')!.paint).toMatchObject({
      'line-opacity': 0.28,
    });
  });

  test('every picture that it asks for can be drawn', () => {
    const asked = [
      ...new Set(JSON.stringify(style.layers).match(/(?:hatch|ring|target|shield) paper[\w ]*/g)),
    ];
    expect(asked.length).toBeGreaterThan(4);
    for (const name of asked) expect(parseSpriteName(name), name).not.toBeNull();
    for (const { variants } of dossiers)
      for (const { icon } of variants) expect(icons[icon], icon).toMatch(/^M[\d .a-zA-Z-]+z$/);
  });

  test('no filter is dead: every layer draws something of the data', () => {
    const { layers } = readPublicData();
    const read = (file: string): { features: Drawn[] } =>
      JSON.parse(readFileSync(`public/data/${file}`, 'utf8')) as { features: Drawn[] };
    const features = new Map<string, Drawn[]>([
      ...layers.map(({ id, features: own }): [string, Drawn[]] => [id, own as unknown as Drawn[]]),
      ...Object.entries(baseSources).map(([id, file]): [string, Drawn[]] => [id, read(file).features]),
      [areaSource, read('areas.geojson').features],
      [tintSource, read('tints.geojson').features],
      [seatSource, read('seats.geojson').features],
      [bandSource, read('bands.geojson').features],
      [crossingSource, read('crossings.geojson').features],
    ]);
    const dead = style.layers.flatMap((layer) => {
      const own = features.get(sourceOf(layer));
      if (!own) return [];
      const { filter } = featureFilter('filter' in layer ? layer.filter : undefined, 'test');
      return own.some((feature) => filter({ zoom: 10 }, inTile(feature) as never)) ? [] : layer.id;
    });
    // Names beside a site and names below a fanned sign share the sites of a layer between them.
    const isShared = (id: string): boolean =>
      /-name-(?:point|fan)$/.test(id) &&
      !dead.includes(id.replace(/point$|fan$/, (end) => (end === 'fan' ? 'point' : 'fan')));
    expect(dead.filter((id) => !isShared(id))).toEqual([]);
  });

  test('the sea is below all, and base land below every layer', () => {
    expect(style.layers[0]).toMatchObject({ type: 'background' });
    const firstThematic = style.layers.findIndex((layer) => layerIds.includes(sourceOf(layer) as LayerId));
    const lastBase = style.layers.findLastIndex((layer) => sourceOf(layer) in baseSources);
    expect(firstThematic).toBeGreaterThan(lastBase);
  });
});

describe('visibility', () => {
  test('what is drawn over the veil, and a measured path, wait for something to draw', () => {
    const off = style.layers.filter(({ layout }) => layout?.visibility === 'none').map(sourceOf);
    expect(new Set(off)).toEqual(
      new Set([litSource, corridorSource, foundSource, pathSource, 'rivers', 'cities']),
    );
  });

  test('rivers are drawn as base where waterways are not', () => {
    const { layers } = buildStyle({ ...settings, visible: { ...visible, waterways: false } });
    expect(layers.find(({ id }) => id === 'rivers-course')!.layout?.visibility).toBeUndefined();
  });

  test('cities are named by the base, quietly, where their layer is off', () => {
    const names = (cities: boolean): string[] =>
      buildStyle({ ...settings, visible: { ...visible, cities } })
        .layers.filter((layer) => sourceOf(layer) === 'cities' && layer.layout?.visibility !== 'none')
        .map(({ id }) => id);
    expect(names(false)).toEqual(['place-name']);
    expect(names(true)).not.toContain('place-name');
  });

  test.each([...layerIds])('%s can be hidden, alone', (hidden) => {
    const { layers } = buildStyle({ ...settings, visible: { ...visible, [hidden]: false } });
    expect(validateStyleMin({ ...style, layers })).toEqual([]);
    const isOff = ({ layout }: (typeof layers)[number]): boolean => layout?.visibility === 'none';
    const before = new Set(style.layers.filter(isOff).map(({ id }) => id));
    const off = layers.filter((layer) => isOff(layer) && !before.has(layer.id));
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

  test('a band knows its layer, and lies over the veil', () => {
    const bands = style.layers.filter((layer) => sourceOf(layer) === bandSource);
    expect(bands.length).toBeGreaterThan(5);
    for (const band of bands) {
      const id = layerOfStyleLayer(band.id)!;
      expect((band as { filter?: unknown }).filter).toEqual(['==', ['get', 'layer'], id]);
      const order = style.layers.map((layer) => layer.id);
      expect(order.indexOf(band.id)).toBeGreaterThan(order.indexOf('veil'));
      expect(order).toContain(`${id}-line`);
    }
  });

  test('there is one for each layer of the model, in its order', () => {
    expect(dossiers.map(({ id }) => id)).toEqual([...layerIds]);
  });

  test('the labels are those of DESIGN §5, which tests and readers rely on', () => {
    expect(dossiers.map(({ id }) => zh.layers[id].label).join(' ')).toBe(
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
      const drawn = dossier.draw(themes.paper);
      const types = {
        areas: ['fill', 'heatmap'],
        lines: ['line'],
        points: ['circle', 'symbol'],
        labels: ['symbol'],
      } as const;
      for (const [part, own] of Object.entries(types)) {
        const layers = drawn[part as keyof typeof types];
        expect(layers.filter((layer) => !(own as readonly string[]).includes(layer.type))).toEqual([]);
        expect(
          layers.filter(
            (layer) => ![id, areaSource, tintSource, seatSource].includes(sourceOf(layer as never)),
          ),
        ).toEqual([]);
        for (const layer of layers) expect(layerOfStyleLayer(layer.id)).toBe(id);
      }
      expect(drawn.labels.length).toBeGreaterThan(0);
    },
  );

  test('every feature has a look of its own kind', () => {
    for (const { id, features } of readPublicData().layers) {
      const { variants } = dossiers.find((dossier) => dossier.id === id)!;
      for (const feature of features)
        expect(variantOf(variants, feature.properties)?.kinds, feature.id).toContain(feature.properties.kind);
    }
  });
});
