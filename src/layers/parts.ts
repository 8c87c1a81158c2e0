import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { LayerId } from '../model/kinds.ts';
import { colorOf, dashOfStatus, isArea, isLine, isPoint, whenLit } from './expressions.ts';
import type { Palette } from './palette.ts';

type Color = string | ExpressionSpecification;

/** The source that holds the bands of all layers. */
export const bandSource = 'bands';

/**
 * How far a drawn line can be trusted, as an area on the ground: C ± 7 km, D ± 20 km, A and B none.
 * It is quiet from afar, where it is narrower than what it explains, and stays when the line fades.
 */
export function bandOf(layer: LayerId, color: string, { selection }: Palette): LayerSpecification[] {
  const fill: ExpressionSpecification = [
    'case',
    ['boolean', ['feature-state', 'selected'], false],
    selection,
    color,
  ];
  const opacity = (far: number, near: number, selected: number): ExpressionSpecification => [
    'interpolate',
    ['linear'],
    ['zoom'],
    6.8,
    ['case', ['boolean', ['feature-state', 'selected'], false], selected, far],
    8.6,
    ['case', ['boolean', ['feature-state', 'selected'], false], selected, near],
  ];
  const filter: FilterSpecification = ['==', ['get', 'layer'], layer];
  return [
    {
      id: `${layer}-band`,
      type: 'fill',
      source: bandSource,
      filter,
      paint: { 'fill-color': fill, 'fill-opacity': opacity(0, 0.016, 0.1), 'fill-antialias': false },
    },
    {
      id: `${layer}-band-edge`,
      type: 'line',
      source: bandSource,
      filter,
      layout: { 'line-join': 'round' },
      paint: { 'line-color': fill, 'line-width': 8, 'line-blur': 8, 'line-opacity': opacity(0, 0.05, 0.3) },
    },
  ];
}

/** A line with a pale casing; dash by stage, faded beyond the zoom that its class allows. */
export function lineOf(
  layer: LayerId,
  color: Color,
  width: readonly [number, number],
  palette: Palette,
): LayerSpecification[] {
  const [far, near] = width;
  const widthAt = (extra: number): ExpressionSpecification => [
    'interpolate',
    ['linear'],
    ['zoom'],
    5,
    whenLit(far + 1.2 + extra, far + extra),
    10,
    whenLit(near + 2 + extra, near + extra),
  ];
  const opacity: ExpressionSpecification = [
    'interpolate',
    ['linear'],
    ['zoom'],
    8.5,
    1,
    10,
    ['match', ['get', 'precision'], 'D', 0.45, 'C', 0.75, 1],
  ];
  return [
    {
      id: `${layer}-casing`,
      type: 'line',
      source: layer,
      filter: isLine,
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: { 'line-color': palette.halo, 'line-width': widthAt(2), 'line-opacity': 0.7 },
    },
    {
      id: `${layer}-line`,
      type: 'line',
      source: layer,
      filter: isLine,
      layout: { 'line-cap': 'butt', 'line-join': 'round' },
      paint: {
        'line-color': colorOf(color, palette.selection, palette.context),
        'line-width': widthAt(0),
        'line-opacity': opacity,
        'line-dasharray': dashOfStatus,
      },
    },
  ];
}

/** An area without a drawn edge: border zones and whole prefectures. */
export function areaOf(
  layer: LayerId,
  color: Color,
  pattern: string,
  palette: Palette,
): LayerSpecification[] {
  const fill = colorOf(color, palette.selection, palette.context);
  return [
    {
      id: `${layer}-area`,
      type: 'fill',
      source: layer,
      filter: isArea,
      paint: {
        'fill-color': fill,
        'fill-opacity': [
          'match',
          ['get', 'precision'],
          'A',
          whenLit(0.14, 0.035),
          whenLit(0.34, 0.18),
        ] as ExpressionSpecification,
        'fill-antialias': false,
      },
    },
    {
      id: `${layer}-hatch`,
      type: 'fill',
      source: layer,
      filter: ['all', isArea, ['==', ['get', 'precision'], 'A']] as FilterSpecification,
      paint: { 'fill-pattern': pattern, 'fill-opacity': whenLit(0.5, 0.17) },
    },
    {
      id: `${layer}-soft-edge`,
      type: 'line',
      source: layer,
      filter: ['all', isArea, ['!=', ['get', 'precision'], 'A']] as FilterSpecification,
      paint: { 'line-color': fill, 'line-width': 10, 'line-blur': 10, 'line-opacity': whenLit(0.5, 0.22) },
    },
  ];
}

/** A site: filled when it stands or is built, ringed when planned; a wide pale disc where it is only 示意. */
export function pointOf(
  layer: LayerId,
  color: Color,
  radius: number,
  palette: Palette,
): LayerSpecification[] {
  const own = colorOf(color, palette.selection, palette.context);
  return [
    {
      id: `${layer}-point-halo`,
      type: 'circle',
      source: layer,
      filter: ['all', isPoint, ['in', ['get', 'precision'], ['literal', ['C', 'D']]]] as FilterSpecification,
      paint: {
        'circle-color': own,
        'circle-radius': ['interpolate', ['linear'], ['zoom'], 5, radius + 2, 10, radius + 9],
        'circle-opacity': 0.13,
        'circle-blur': 0.6,
      },
    },
    {
      id: `${layer}-point`,
      type: 'circle',
      source: layer,
      filter: isPoint,
      paint: {
        'circle-color': [
          'match',
          ['get', 'statusClass'],
          ['present', 'building'],
          own,
          palette.halo,
        ] as ExpressionSpecification,
        'circle-radius': [
          'interpolate',
          ['linear'],
          ['zoom'],
          5,
          whenLit(radius + 1, radius - 1),
          10,
          whenLit(radius + 3, radius + 1.5),
        ],
        'circle-stroke-color': [
          'match',
          ['get', 'statusClass'],
          ['present', 'building'],
          palette.halo,
          own,
        ] as ExpressionSpecification,
        'circle-stroke-width': [
          'match',
          ['get', 'statusClass'],
          ['present', 'building'],
          1.2,
          2,
        ] as ExpressionSpecification,
      },
    },
  ];
}
