import type {
  FilterSpecification,
  LayerSpecification,
  ExpressionSpecification,
  SymbolLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { LayerId } from '../model/kinds.ts';
import { colorOf, isArea, isLine, isPoint } from './expressions.ts';
import { fontMedium, fontRegular } from './fonts.ts';
import type { Palette } from './palette.ts';

type Color = string | ExpressionSpecification;
type Layout = NonNullable<SymbolLayerSpecification['layout']>;

/** From here on names run along their lines; farther out they stand level on them. */
const alongZoom = 7.4;

/**
 * Names: on lines, beside points, in the middle of areas; border-crossing projects first.
 * From afar a line's name stands level: easier to read at a glance, and the glyphs need no second, upright
 * form, which is what costs most in the first view (measured: a fifth of the time to idle).
 */
export function namesOf(
  layer: LayerId,
  color: Color,
  placement: 'line' | 'point' | 'area',
  minzoom: number,
  palette: Palette,
): LayerSpecification[] {
  const shape = placement === 'line' ? isLine : placement === 'area' ? isArea : isPoint;
  const name = (
    id: string,
    zooms: { minzoom: number; maxzoom?: number },
    layout: Layout,
  ): LayerSpecification => ({
    id: `${layer}-name-${id}`,
    type: 'symbol',
    source: layer,
    ...zooms,
    filter: ['all', shape, ['!', ['get', 'context']]] as FilterSpecification,
    layout: {
      'text-field': ['get', 'name'],
      'text-font': placement === 'line' ? fontMedium : fontRegular,
      'text-size': ['interpolate', ['linear'], ['zoom'], 6, 11, 10, 13],
      'text-padding': 4,
      'symbol-sort-key': ['case', ['get', 'crossProvince'], 0, 1],
      ...layout,
    },
    paint: {
      'text-color': colorOf(color, palette.selection, palette.context),
      'text-halo-color': palette.halo,
      'text-halo-width': 1.6,
    },
  });
  if (placement !== 'line') {
    const beside: Layout =
      placement === 'point'
        ? {
            'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
            'text-radial-offset': 0.8,
            'text-justify': 'auto',
          }
        : {};
    return [name(placement, { minzoom }, { 'text-max-width': 9, ...beside })];
  }
  const level: Layout = {
    'symbol-placement': 'line-center',
    'text-rotation-alignment': 'viewport',
    'text-max-width': 9,
  };
  const along: Layout = { 'symbol-placement': 'line', 'symbol-spacing': 420, 'text-offset': [0, -0.85] };
  return [
    ...(minzoom < alongZoom ? [name('line-far', { minzoom, maxzoom: alongZoom }, level)] : []),
    name('line', { minzoom: Math.max(minzoom, alongZoom) }, along),
  ];
}
