import type { FilterSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { isLine } from './expressions.ts';
import { mapFont } from './fonts.ts';
import { fanOffset } from './pointLayers.ts';
import { growing, textSize } from './sizes.ts';
import { foundSource } from './sources.ts';
import type { Theme } from './themes.ts';

/** What a search has found so far, in ink: lines, and a mark on all else; the one that is looked at is stronger. */
export function buildFoundLayers(theme: Theme): LayerSpecification[] {
  const { palette, lineScale, siteScale } = theme;
  const isActive = ['get', 'isActive'];
  const byActive = <T>(active: T, other: T): never => ['case', isActive, active, other] as never;
  const isNoLine: FilterSpecification = ['!=', ['geometry-type'], 'LineString'];
  const mark = `target ${theme.id} label`;
  return [
    {
      id: 'found-casing',
      type: 'line',
      source: foundSource,
      filter: isLine,
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': palette.halo,
        'line-width': byActive(7.5 * lineScale, 4.4 * lineScale),
      },
    },
    {
      id: 'found-line',
      type: 'line',
      source: foundSource,
      filter: isLine,
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: { 'line-color': palette.label, 'line-width': byActive(4 * lineScale, 1.8 * lineScale) },
    },
    {
      id: 'found-site',
      type: 'symbol',
      source: foundSource,
      filter: isNoLine,
      layout: {
        'icon-image': mark,
        'icon-size': growing(byActive(0.95, 0.6), byActive(1.3, 0.9)),
        'icon-offset': fanOffset,
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
        'symbol-sort-key': byActive(1, 0),
      },
    },
    {
      id: 'found-name',
      type: 'symbol',
      source: foundSource,
      filter: isNoLine,
      layout: {
        'text-field': ['get', 'name'],
        'text-font': [mapFont],
        'text-size': textSize(theme, 12, 14),
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': siteScale,
        'text-justify': 'auto',
        'text-max-width': 10,
        'symbol-sort-key': byActive(0, 1),
      },
      paint: { 'text-color': palette.label, 'text-halo-color': palette.halo, 'text-halo-width': 2 },
    },
  ];
}
