import type {
  FilterSpecification,
  SourceSpecification,
  StyleSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { layerIds, type LayerId } from '../model/kinds.ts';
import { buildBaseLabels, buildBaseLayers, buildBaseSources } from './baseLayers.ts';
import { mapFont } from './fonts.ts';
import { layerOfStyleLayer } from './layerOfStyleLayer.ts';
import { stackLayers } from './order.ts';
import { scaleOpacity } from './scaleOpacity.ts';
import { areaSource, bandSource, crossingSource, litSource, pathSource } from './sources.ts';
import type { Theme } from './themes.ts';

/** One file of a web font with the characters that it draws. */
export interface FontFile {
  readonly url: string;
  readonly 'unicode-range': string[];
}

export interface StyleSettings {
  readonly theme: Theme;
  /** Address of the data folder, ending in a slash. */
  readonly dataUrl: string;
  readonly fontFiles: readonly FontFile[];
  readonly visible: Readonly<Record<LayerId, boolean>>;
  /** What the reader filters by, over the properties of features; null for everything. */
  readonly filter?: FilterSpecification | null;
  /** How strongly a layer is drawn, 0 to 1; 1 where it does not say. */
  readonly opacities?: Readonly<Partial<Record<LayerId, number>>>;
}

const source = (data: string | null): SourceSpecification => ({
  type: 'geojson',
  data: data ?? { type: 'FeatureCollection', features: [] },
  promoteId: 'id',
});

/** The whole map style as a value; the map is its sink. Thematic sources start empty and are filled when loaded. */
export function buildStyle(settings: StyleSettings): StyleSpecification {
  const { theme, dataUrl, fontFiles, visible, filter = null, opacities = {} } = settings;
  const layers = [
    ...buildBaseLayers(theme.palette),
    ...buildBaseLabels(theme),
    ...stackLayers(theme)
      .map((layer) => withFilter(layer, filter))
      .map((layer) => scaleOpacity(layer, opacities[layerOfStyleLayer(layer.id)!] ?? 1)),
  ];
  const isVisible = (layerId: string): boolean => visible[layerOfStyleLayer(layerId)!] ?? true;
  return {
    version: 8,
    name: 'Plan Atlas',
    ...(fontFiles.length ? { 'font-faces': { [mapFont]: [...fontFiles] } } : {}),
    sources: {
      ...buildBaseSources(dataUrl),
      ...Object.fromEntries(layerIds.map((id) => [id, source(null)])),
      [areaSource]: source(`${dataUrl}areas.geojson`),
      [crossingSource]: source(`${dataUrl}crossings.geojson`),
      [bandSource]: source(null),
      [litSource]: source(null),
      [pathSource]: source(null),
    },
    layers: layers.map((layer) =>
      isVisible(layer.id) ? layer : { ...layer, layout: { ...layer.layout, visibility: 'none' } },
    ) as StyleSpecification['layers'],
  };
}

/** Sources whose features carry what a filter reads. Places are where things are, and bands follow their line. */
const filtered = new Set<string>([...layerIds.filter((id) => id !== 'cities'), areaSource, crossingSource]);

function withFilter(
  layer: StyleSpecification['layers'][number],
  filter: FilterSpecification | null,
): StyleSpecification['layers'][number] {
  if (!filter || !('source' in layer) || !filtered.has(layer.source)) return layer;
  const own = layer.filter ? [layer.filter] : [];
  return { ...layer, filter: ['all', ...own, filter] as FilterSpecification };
}
