import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { isLine, isPoint } from './expressions.ts';
import { pathSource } from './sources.ts';
import type { Theme } from './themes.ts';

/** A measured path: ink on paper, over everything. */
export function buildPathLayers({ palette, lineScale }: Theme): LayerSpecification[] {
  return [
    {
      id: 'path-casing',
      type: 'line',
      source: pathSource,
      filter: isLine,
      layout: { 'line-cap': 'round' },
      paint: { 'line-color': palette.halo, 'line-width': 5 * Math.sqrt(lineScale) },
    },
    {
      id: 'path-line',
      type: 'line',
      source: pathSource,
      filter: isLine,
      layout: { 'line-cap': 'round' },
      paint: { 'line-color': palette.label, 'line-width': 2 * Math.sqrt(lineScale) },
    },
    {
      id: 'path-start',
      type: 'circle',
      source: pathSource,
      filter: isPoint,
      paint: {
        'circle-radius': 4,
        'circle-color': palette.label,
        'circle-stroke-color': palette.halo,
        'circle-stroke-width': 2,
      },
    },
  ];
}
