import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { LayerId } from '../model/kinds.ts';
import { colorOf, isArea, whenLit } from './expressions.ts';
import type { KindColor } from './palette.ts';
import { areaSource } from './sources.ts';
import type { Theme } from './themes.ts';

/** Whole prefectures: hatched, with the faintest tint and no edge of their own. */
export function wholeAreaLayers(
  layer: LayerId,
  color: KindColor,
  { id, palette }: Theme,
): LayerSpecification[] {
  return [
    {
      id: `${layer}-area`,
      type: 'fill',
      source: layer,
      filter: isArea,
      paint: {
        'fill-color': colorOf(palette[color], palette),
        'fill-opacity': whenLit(0.14, 0.03),
        'fill-antialias': false,
      },
    },
    {
      id: `${layer}-hatch`,
      type: 'fill',
      source: layer,
      filter: isArea,
      paint: {
        'fill-pattern': `hatch ${id} ${color}`,
        'fill-opacity': ['interpolate', ['linear'], ['zoom'], 7, whenLit(0.5, 0.17), 9, whenLit(0.4, 0.07)],
      },
    },
  ];
}

/**
 * What lies between named places: a soft band around them, without a drawn edge.
 * @param strength 1 for zones, which are read as areas; less for what merely lies somewhere in it
 */
export function softAreaLayers(
  layer: LayerId,
  color: KindColor,
  { palette }: Theme,
  strength: number,
): LayerSpecification[] {
  const shared = {
    source: areaSource,
    filter: ['==', ['get', 'layer'], layer] as FilterSpecification,
  };
  const fill = colorOf(palette[color], palette);
  const rest = (opacity: number): ExpressionSpecification => [
    'case',
    ['get', 'context'],
    opacity * 0.3,
    opacity * strength,
  ];
  return [
    {
      id: `${layer}-soft`,
      type: 'fill',
      ...shared,
      paint: { 'fill-color': fill, 'fill-opacity': whenLit(0.34, rest(0.18)), 'fill-antialias': false },
    },
    {
      id: `${layer}-soft-edge`,
      type: 'line',
      ...shared,
      paint: {
        'line-color': fill,
        'line-width': 10,
        'line-blur': 10,
        'line-opacity': whenLit(0.5, rest(0.22)),
      },
    },
  ];
}
