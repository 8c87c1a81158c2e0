import type { ExpressionSpecification, FilterSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { StatusClass } from '../model/status.ts';

/** Dash and words carry the stage and nothing else (in line widths). 现状 is a plain line. */
export const dashes: Readonly<Record<StatusClass, readonly number[]>> = {
  present: [1, 0],
  building: [5, 1.6],
  planned: [2.6, 1.8],
  promote: [1, 1.5],
};

export const dashOfStatus: ExpressionSpecification = [
  'match',
  ['get', 'statusClass'],
  'present',
  ['literal', [...dashes.present]],
  'building',
  ['literal', [...dashes.building]],
  'planned',
  ['literal', [...dashes.planned]],
  ['literal', [...dashes.promote]],
];

/** Features of one geometry family; a source holds points, lines and areas together. */
export const isLine: FilterSpecification = ['==', ['geometry-type'], 'LineString'];
export const isPoint: FilterSpecification = ['==', ['geometry-type'], 'Point'];
export const isArea: FilterSpecification = ['==', ['geometry-type'], 'Polygon'];

/** Picks by feature state: selected or hovered, else the resting value. */
export function whenLit<T extends number | string>(
  lit: T,
  resting: T | ExpressionSpecification,
): ExpressionSpecification {
  return [
    'case',
    [
      'any',
      ['boolean', ['feature-state', 'selected'], false],
      ['boolean', ['feature-state', 'hovered'], false],
    ],
    lit,
    resting,
  ] as ExpressionSpecification;
}

/** Colour of a feature: cinnabar when selected, grey when no plan promises it, else the layer's own. */
export function colorOf(
  own: string | ExpressionSpecification,
  selection: string,
  context: string,
): ExpressionSpecification {
  return [
    'case',
    ['boolean', ['feature-state', 'selected'], false],
    selection,
    ['boolean', ['get', 'context'], false],
    context,
    own,
  ] as ExpressionSpecification;
}
