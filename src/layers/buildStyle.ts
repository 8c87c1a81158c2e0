import type { SourceSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { layerIds, type LayerId } from '../model/kinds.ts';
import { buildBaseLabels, buildBaseLayers, buildBaseSources } from './baseLayers.ts';
import { mapFont } from './fonts.ts';
import { layerOfStyleLayer } from './layerOfStyleLayer.ts';
import { stackLayers } from './order.ts';
import { bandSource } from './parts.ts';
import type { Palette } from './palette.ts';

/** One file of a web font with the characters that it draws. */
export interface FontFile {
  readonly url: string;
  readonly 'unicode-range': string[];
}

export interface StyleSettings {
  readonly palette: Palette;
  /** Address of the data folder, ending in a slash. */
  readonly dataUrl: string;
  readonly fontFiles: readonly FontFile[];
  readonly visible: Readonly<Record<LayerId, boolean>>;
}

/** The whole map style as a value; the map is its sink. Thematic sources start empty and are filled when loaded. */
export function buildStyle({ palette, dataUrl, fontFiles, visible }: StyleSettings): StyleSpecification {
  const thematic = Object.fromEntries(
    layerIds.map((id): [string, SourceSpecification] => [
      id,
      { type: 'geojson', data: { type: 'FeatureCollection', features: [] }, promoteId: 'id' },
    ]),
  );
  const bands: SourceSpecification = {
    type: 'geojson',
    data: { type: 'FeatureCollection', features: [] },
    promoteId: 'id',
  };
  const isVisible = (layerId: string): boolean => visible[layerOfStyleLayer(layerId)!] ?? true;
  const layers = [...buildBaseLayers(palette), ...buildBaseLabels(palette), ...stackLayers(palette)];
  return {
    version: 8,
    name: 'Plan Atlas',
    ...(fontFiles.length ? { 'font-faces': { [mapFont]: [...fontFiles] } } : {}),
    sources: { ...buildBaseSources(dataUrl), ...thematic, [bandSource]: bands },
    layers: layers.map((layer) =>
      !isVisible(layer.id) ? { ...layer, layout: { ...layer.layout, visibility: 'none' } } : layer,
    ) as StyleSpecification['layers'],
  };
}
