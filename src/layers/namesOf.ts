import type {
  FilterSpecification,
  LayerSpecification,
  ExpressionSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { LayerId } from '../model/kinds.ts';
import { colorOf, isArea, isLine, isPoint } from './expressions.ts';
import { fontMedium, fontRegular } from './fonts.ts';
import type { Palette } from './palette.ts';

type Color = string | ExpressionSpecification;

/** Names: along lines, beside points, in the middle of areas. The selected one always shows. */
export function namesOf(
  layer: LayerId,
  color: Color,
  placement: 'line' | 'point' | 'area',
  minzoom: number,
  palette: Palette,
): LayerSpecification[] {
  const isAlong = placement === 'line';
  const shape = isAlong ? isLine : placement === 'area' ? isArea : isPoint;
  return [
    {
      id: `${layer}-name-${placement}`,
      type: 'symbol',
      source: layer,
      minzoom,
      filter: ['all', shape, ['!', ['get', 'context']]] as FilterSpecification,
      layout: {
        'symbol-placement': isAlong ? 'line' : 'point',
        'symbol-spacing': 420,
        'text-field': ['get', 'name'],
        'text-font': isAlong ? fontMedium : fontRegular,
        'text-size': ['interpolate', ['linear'], ['zoom'], 6, 11, 10, 13],
        'text-max-width': 9,
        'text-padding': 4,
        ...(isAlong ? { 'text-offset': [0, -0.85], 'text-keep-upright': true } : {}),
        ...(placement === 'point'
          ? {
              'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
              'text-radial-offset': 0.8,
              'text-justify': 'auto',
            }
          : {}),
        // Border-crossing projects are named first: they are why the map is opened.
        'symbol-sort-key': ['case', ['get', 'crossProvince'], 0, 1],
      },
      paint: {
        'text-color': colorOf(color, palette.selection, palette.context),
        'text-halo-color': palette.halo,
        'text-halo-width': 1.6,
      },
    },
  ];
}
