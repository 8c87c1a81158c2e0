import type { FilterSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { dashOfStatus, isArea, isLine, isPoint } from './expressions.ts';
import { mapFont } from './fonts.ts';
import { fanOffset, signSizes } from './pointLayers.ts';
import { growing, textSize } from './sizes.ts';
import { litSource } from './sources.ts';
import type { Theme } from './themes.ts';

/** The veil's strength while something is chosen. */
export const veilOpacity = 0.55;
export const veilLayer = 'veil';

/** A paper veil that quiets everything below it; clear until something is chosen. */
export const buildVeil = ({ palette }: Theme): LayerSpecification => ({
  id: veilLayer,
  type: 'background',
  paint: { 'background-color': palette.land, 'background-opacity': 0 },
});

/**
 * What is chosen, in cinnabar, and what belongs to it (partners, things that the same clause names) in ink, once
 * more over the veil.
 */
export function buildLitLayers(theme: Theme): LayerSpecification[] {
  const { palette, lineScale, siteScale } = theme;
  const color = ['case', ['get', 'isChosen'], palette.selection, palette.label] as const;
  const ink = [...color] as never;
  const shared = (filter: FilterSpecification) => ({ source: litSource, filter });
  return [
    {
      id: 'lit-area',
      type: 'fill',
      ...shared(isArea),
      paint: { 'fill-color': ink, 'fill-opacity': ['case', ['get', 'isChosen'], 0.2, 0.07] },
    },
    {
      id: 'lit-casing',
      type: 'line',
      ...shared(isLine),
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: { 'line-color': palette.halo, 'line-width': growing(5.2 * lineScale, 8 * lineScale) },
    },
    {
      id: 'lit-line',
      type: 'line',
      ...shared(isLine),
      paint: {
        'line-color': ink,
        'line-width': growing(
          ['case', ['get', 'isChosen'], 3 * lineScale, 1.4 * lineScale],
          ['case', ['get', 'isChosen'], 5 * lineScale, 2.4 * lineScale],
        ),
        'line-dasharray': dashOfStatus,
      },
    },
    {
      id: 'lit-site',
      type: 'symbol',
      ...shared(isPoint),
      layout: {
        'icon-image': [
          'case',
          ['get', 'isChosen'],
          `target ${theme.id} selection`,
          `target ${theme.id} label`,
        ],
        'icon-size': growing(signSizes[0] * siteScale, signSizes[1] * siteScale),
        'icon-offset': fanOffset,
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      },
    },
    {
      id: 'lit-name',
      type: 'symbol',
      source: litSource,
      // Places bear their own names over the veil.
      filter: ['all', ['!=', ['geometry-type'], 'LineString'], ['!=', ['get', 'layer'], 'cities']],
      layout: {
        'text-field': ['get', 'name'],
        'text-font': [mapFont],
        'text-size': textSize(theme, 12, 14),
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 1,
        'text-justify': 'auto',
        'text-max-width': 10,
        'symbol-sort-key': ['case', ['get', 'isChosen'], 0, 1],
      },
      paint: { 'text-color': ink, 'text-halo-color': palette.halo, 'text-halo-width': 2 },
    },
    {
      id: 'lit-name-line',
      type: 'symbol',
      ...shared(isLine),
      layout: {
        'symbol-placement': 'line-center',
        'text-rotation-alignment': 'viewport',
        'text-field': ['get', 'name'],
        'text-font': [mapFont],
        'text-size': textSize(theme, 12, 14),
        'text-max-width': 12,
        'symbol-sort-key': ['case', ['get', 'isChosen'], 0, 1],
      },
      paint: { 'text-color': ink, 'text-halo-color': palette.halo, 'text-halo-width': 2 },
    },
  ];
}
