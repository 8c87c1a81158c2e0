import type { LayerSpecification, SourceSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Basemap } from '../model/settings.ts';

export const basemapSource = 'basemap';

/** The operator's base map as a source; addresses of WMTS are the same tiles under other names. */
export function buildBasemapSource({
  kind,
  url,
  tileSize = 256,
  maxZoom = 18,
  attribution,
}: Basemap): SourceSpecification {
  // An archive is named by its tiles too: named as a whole it would be asked before it is shown.
  const address = kind === 'pmtiles' ? `pmtiles://${url}/{z}/{x}/{y}` : url;
  const tiles = address
    .replace(/\{TileMatrix\}/i, '{z}')
    .replace(/\{TileCol\}/i, '{x}')
    .replace(/\{TileRow\}/i, '{y}');
  return { type: 'raster', tiles: [tiles], tileSize, maxzoom: maxZoom, attribution };
}

/** It covers our own land, water and boundaries: two drawings of a border must not be seen at once. */
export const buildBasemapLayer = (): LayerSpecification => ({
  id: 'basemap',
  type: 'raster',
  source: basemapSource,
  paint: { 'raster-fade-duration': 0 },
});
