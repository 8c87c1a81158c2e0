import type {
  FilterSpecification,
  LayerSpecification,
  SourceSpecification,
  StyleSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { layerIds, type LayerId } from '../model/kinds.ts';
import type { Basemap } from '../model/settings.ts';
import { buildBaseLabels, buildBaseLayers, buildBaseSources } from './baseLayers.ts';
import { basemapSource, buildBasemapLayer, buildBasemapSource } from './basemapLayers.ts';
import { mapFont } from './fonts.ts';
import { layerOfStyleLayer } from './layerOfStyleLayer.ts';
import { stackLayers } from './order.ts';
import { quietPlaces } from './placeNames.ts';
import { readStages } from './readStages.ts';
import { scaleOpacity } from './scaleOpacity.ts';
import {
  areaSource,
  bandSource,
  corridorSource,
  crossingSource,
  foundSource,
  litSource,
  pathSource,
  seatSource,
  tintSource,
} from './sources.ts';
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
  /** The plans whose words decide the stage of a thing, the newest first; none for all. */
  readonly plans?: readonly string[];
  /** The operator's base map, and whether it is on. */
  readonly basemap?: { readonly source: Basemap; readonly isOn: boolean } | null;
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
  const { theme, dataUrl, fontFiles, visible, filter = null, plans = [] } = settings;
  const { opacities = {}, basemap = null } = settings;
  const layers = [
    ...buildBaseLayers(theme.palette),
    ...(basemap ? [buildBasemapLayer()] : []),
    ...buildBaseLabels(theme),
    ...stackLayers(theme)
      .map((layer) => readStages(withFilter(layer, filter), plans))
      .map((layer) => scaleOpacity(layer, opacities[layerOfStyleLayer(layer.id)!] ?? 1)),
  ];
  // What has nothing to draw yet asks for no tiles; rivers and cities are drawn by their own layers where these are on.
  const isVisible = (layer: LayerSpecification): boolean => {
    const from = 'source' in layer ? layer.source : '';
    if ([litSource, foundSource, corridorSource, pathSource].includes(from)) return false;
    if (from === basemapSource) return basemap?.isOn ?? false;
    if (from === 'rivers') return !visible.waterways;
    if (layer.id === quietPlaces) return !visible.cities;
    return visible[layerOfStyleLayer(layer.id)!] ?? true;
  };
  return {
    version: 8,
    name: 'Plan Atlas',
    // A change shows at once: waiting for it to fade in is waiting.
    transition: { duration: 0, delay: 0 },
    ...(fontFiles.length ? { 'font-faces': { [mapFont]: [...fontFiles] } } : {}),
    sources: {
      ...buildBaseSources(dataUrl),
      ...(basemap ? { [basemapSource]: buildBasemapSource(basemap.source) } : {}),
      ...Object.fromEntries(layerIds.map((id) => [id, source(null)])),
      [tintSource]: source(`${dataUrl}tints.geojson`),
      [seatSource]: source(`${dataUrl}seats.geojson`),
      [areaSource]: source(null),
      [crossingSource]: source(null),
      [bandSource]: source(null),
      [litSource]: source(null),
      [foundSource]: source(null),
      [corridorSource]: source(null),
      [pathSource]: source(null),
    },
    layers: layers.map((layer) =>
      isVisible(layer) ? layer : { ...layer, layout: { ...layer.layout, visibility: 'none' } },
    ) as StyleSpecification['layers'],
  };
}

/** Sources whose features carry what a filter reads. Places are where things are, and bands follow their line. */
export const filteredSources: readonly string[] = [
  ...layerIds.filter((id) => id !== 'cities'),
  areaSource,
  tintSource,
  seatSource,
  crossingSource,
];

function withFilter(
  layer: StyleSpecification['layers'][number],
  filter: FilterSpecification | null,
): StyleSpecification['layers'][number] {
  if (!filter || !('source' in layer) || !filteredSources.includes(layer.source)) return layer;
  const own = layer.filter ? [layer.filter] : [];
  return { ...layer, filter: ['all', ...own, filter] as FilterSpecification };
}
