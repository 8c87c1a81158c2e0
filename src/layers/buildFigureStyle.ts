import type {
  ExpressionSpecification,
  FilterSpecification,
  StyleSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { layerIds, type LayerId } from '../model/kinds.ts';
import { buildStyle, type FontFile } from './buildStyle.ts';
import { lateSources } from './lateSources.ts';
import type { MapData } from './mapData.ts';
import { bandSource } from './sources.ts';
import { themes, type ThemeId } from './themes.ts';

export interface FigureSettings {
  readonly theme: ThemeId;
  readonly data: MapData;
  readonly fontFiles: readonly FontFile[];
  /** What the figure shows beside the base and the cities, by id and with its layers. */
  readonly ids: readonly string[];
  readonly layers: readonly LayerId[];
}

/** The id of what a feature belongs to: a crossing's is that of its line, up to the colon. */
const ownId: ExpressionSpecification = [
  'slice',
  ['get', 'id'],
  0,
  ['case', ['in', ':', ['get', 'id']], ['index-of', ':', ['get', 'id']], ['length', ['get', 'id']]],
];

/** The map of a paper's figure: the base, the cities, and of all projects only those that it lists. */
export function buildFigureStyle({
  theme,
  data: { dataUrl, own },
  fontFiles,
  ids,
  layers,
}: FigureSettings): StyleSpecification {
  const isShown = (id: LayerId): boolean => id === 'cities' || layers.includes(id);
  const filter = ['in', ownId, ['literal', [...ids]]] as FilterSpecification;
  const style = buildStyle({
    theme: themes[theme],
    dataUrl,
    fontFiles,
    visible: Object.fromEntries(layerIds.map((id) => [id, isShown(id)])) as Record<LayerId, boolean>,
    filter,
  });
  const files = {
    ...Object.fromEntries(layerIds.filter(isShown).map((id) => [id, `${dataUrl}layers/${id}.geojson`])),
    ...lateSources(dataUrl),
    ...own,
  };
  const sources = Object.entries(files).map(
    ([id, data]) => [id, { ...style.sources[id], data }] as [string, StyleSpecification['sources'][string]],
  );
  return {
    ...style,
    sources: { ...style.sources, ...Object.fromEntries(sources) },
    layers: style.layers.map((layer) =>
      'source' in layer && layer.source === bandSource
        ? { ...layer, filter: ['all', layer.filter!, filter] as FilterSpecification }
        : layer,
    ),
  };
}
