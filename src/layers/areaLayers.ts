import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { LayerId } from '../model/kinds.ts';
import { kmPerPixel } from '../model/kmPerPixel.ts';
import { colorOf, isArea, whenLit } from './expressions.ts';
import type { KindColor } from './palette.ts';
import { areaSource, tintSource } from './sources.ts';
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
        // Strokes that end have no rim to smooth; to smooth it would take a second drawing.
        'fill-antialias': false,
      },
    },
  ];
}

/** A point of a haze fades out at two steps; nearer than this many pixels the haze would be grainy. */
const hazeReach = (zoom: number): ExpressionSpecification => [
  'max',
  10,
  ['*', ['get', 'stepKm'], (2 * 2 ** zoom) / kmPerPixel],
];

/**
 * What lies between named places: one soft tint around them, without an edge, the same where several overlap.
 * @param strength 1 for zones, which are read as areas; less for what merely lies somewhere in it
 */
export function softAreaLayers(
  layer: LayerId,
  color: KindColor,
  { palette }: Theme,
  strength: number,
): LayerSpecification[] {
  const filter: FilterSpecification = ['==', ['get', 'layer'], layer];
  return [
    {
      id: `${layer}-haze`,
      type: 'heatmap',
      source: tintSource,
      filter,
      paint: {
        'heatmap-radius': ['interpolate', ['exponential', 2], ['zoom'], 4, hazeReach(4), 13, hazeReach(13)],
        'heatmap-weight': ['case', ['get', 'context'], 0.3, 1],
        'heatmap-intensity': 1,
        'heatmap-color': [
          'interpolate',
          ['linear'],
          ['heatmap-density'],
          0.05,
          withOpacity(palette[color], 0),
          0.75,
          palette[color],
        ],
        'heatmap-opacity': 0.23 * strength,
      },
    },
    // What the pointer finds, and lights.
    {
      id: `${layer}-soft`,
      type: 'fill',
      source: areaSource,
      filter,
      paint: {
        'fill-color': colorOf(palette[color], palette),
        'fill-opacity': whenLit(0.22, 0),
        'fill-antialias': false,
      },
    },
  ];
}

/** A colour written in full (#rrggbb), with an opacity from 0 to 1. */
const withOpacity = (color: string, opacity: number): string =>
  color +
  Math.round(opacity * 255)
    .toString(16)
    .padStart(2, '0');
