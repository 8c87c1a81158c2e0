import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { LayerId } from '../model/kinds.ts';
import type { KindColor } from './palette.ts';
import { isLine } from './expressions.ts';
import { mapFont } from './fonts.ts';
import { textSize } from './sizes.ts';
import type { Theme } from './themes.ts';

/** Road numbers (G3, S22) on a shield along their lines, of roads that plans only lie beside too. */
export function shieldLayers(layer: LayerId, color: KindColor, theme: Theme): LayerSpecification[] {
  const { palette } = theme;
  return [
    {
      id: `${layer}-shield`,
      type: 'symbol',
      source: layer,
      minzoom: 6.8,
      filter: ['all', isLine, ['has', 'ref']] as never,
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 300,
        'icon-image': [
          'case',
          ['get', 'context'],
          `shield ${theme.id} context`,
          `shield ${theme.id} ${color}`,
        ],
        'icon-text-fit': 'both',
        'icon-text-fit-padding': [1, 4, 1, 4],
        'icon-rotation-alignment': 'viewport',
        'text-rotation-alignment': 'viewport',
        'text-field': ['get', 'ref'],
        'text-font': [mapFont],
        'text-size': textSize(theme, 9.5, 11),
        'symbol-sort-key': ['case', ['get', 'context'], 1, 0],
      },
      paint: { 'text-color': palette.halo },
    },
  ];
}
