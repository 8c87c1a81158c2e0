import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { LayerId } from '../model/kinds.ts';
import { growing } from './sizes.ts';
import { crossingSource } from './sources.ts';
import type { Theme } from './themes.ts';

/** Where promised lines of a layer meet the border of a province: a small mark, hollow where the line is 示意. */
export function crossingLayers(layer: LayerId, color: string, theme: Theme): LayerSpecification[] {
  const { palette, siteScale } = theme;
  const isExact: ExpressionSpecification = ['in', ['get', 'precision'], ['literal', ['A', 'B']]];
  return [
    {
      id: `${layer}-crossing`,
      type: 'circle',
      source: crossingSource,
      minzoom: 6.6,
      filter: ['==', ['get', 'layer'], layer],
      paint: {
        'circle-color': ['case', isExact, color, palette.halo],
        'circle-stroke-color': color,
        'circle-stroke-width': 1.2 * siteScale,
        'circle-radius': growing(1.6 * siteScale, 3.2 * siteScale),
      },
    },
  ];
}
