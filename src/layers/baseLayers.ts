import type { LayerSpecification, SourceSpecification } from '@maplibre/maplibre-gl-style-spec';
import { mapFont } from './fonts.ts';
import type { Palette } from './palette.ts';
import { textSize } from './sizes.ts';
import type { Theme } from './themes.ts';

/** Sources of the base map, by the file that holds each; licences in base/SOURCES.json, rivers are authored. */
export const baseSources = {
  provinces: 'base/provinces.geojson',
  boundaries: 'base/boundaries.geojson',
  lakes: 'base/lakes.geojson',
  taihu: 'base/taihu.geojson',
  rivers: 'rivers.geojson',
} as const;

export function buildBaseSources(dataUrl: string): Record<string, SourceSpecification> {
  return Object.fromEntries(
    Object.entries(baseSources).map(([id, path]) => [
      id,
      { type: 'geojson', data: `${dataUrl}${path}`, tolerance: 0.5 },
    ]),
  );
}

/** Land, water and boundaries, quiet: sea is the background, neighbours a shade greyer. */
export function buildBaseLayers(palette: Palette): LayerSpecification[] {
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': palette.sea } },
    {
      id: 'land',
      type: 'fill',
      source: 'provinces',
      paint: {
        'fill-color': ['case', ['get', 'study'], palette.land, palette.neighbour],
        'fill-antialias': false,
      },
    },
    ...(['lakes', 'taihu'] as const).flatMap((source): LayerSpecification[] => [
      {
        id: `${source}-fill`,
        type: 'fill',
        source,
        // The shore smooths the rim.
        paint: { 'fill-color': palette.lake, 'fill-antialias': false },
      },
      {
        id: `${source}-shore`,
        type: 'line',
        source,
        paint: { 'line-color': palette.shore, 'line-width': 0.6 },
      },
    ]),
    {
      id: 'rivers-course',
      type: 'line',
      source: 'rivers',
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': palette.river,
        'line-width': [
          'interpolate',
          ['linear'],
          ['zoom'],
          5,
          ['match', ['get', 'rank'], 1, 2.2, 0.9],
          10,
          ['match', ['get', 'rank'], 1, 5, 2.2],
        ],
      },
    },
    {
      id: 'coast',
      type: 'line',
      source: 'boundaries',
      filter: ['==', ['get', 'class'], 'coast'],
      paint: { 'line-color': palette.shore, 'line-width': 0.8 },
    },
    {
      id: 'prefecture-border',
      type: 'line',
      source: 'boundaries',
      filter: ['==', ['get', 'class'], 'prefecture'],
      paint: {
        'line-color': palette.prefectureBorder,
        'line-width': ['interpolate', ['linear'], ['zoom'], 5, 0.5, 10, 1.2],
        'line-dasharray': [4, 2],
      },
    },
    {
      id: 'province-border-glow',
      type: 'line',
      source: 'boundaries',
      filter: ['==', ['get', 'class'], 'province'],
      paint: {
        'line-color': palette.provinceBorder,
        'line-width': ['interpolate', ['linear'], ['zoom'], 5, 3, 10, 7],
        'line-opacity': 0.12,
      },
    },
    {
      id: 'province-border',
      type: 'line',
      source: 'boundaries',
      filter: ['==', ['get', 'class'], 'province'],
      paint: {
        'line-color': palette.provinceBorder,
        'line-width': ['interpolate', ['linear'], ['zoom'], 5, 0.9, 10, 1.6],
        'line-dasharray': [6, 2, 1, 2],
      },
    },
  ];
}

/** Names of lakes; below every thematic name. */
export function buildBaseLabels(theme: Theme): LayerSpecification[] {
  const { palette } = theme;
  const paint = {
    'text-color': palette.waterLabel,
    'text-halo-color': palette.lake,
    'text-halo-width': 1,
  };
  return (['lakes', 'taihu'] as const).map((source) => ({
    id: `${source}-name`,
    type: 'symbol',
    source,
    minzoom: 6.5,
    filter: ['has', 'name'],
    layout: {
      'text-field': ['get', 'name'],
      'text-font': [mapFont],
      'text-size': textSize(theme, 11, 12),
      'text-letter-spacing': 0.1,
    },
    paint,
  }));
}
