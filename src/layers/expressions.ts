import type { ExpressionSpecification, FilterSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { StatusClass } from '../model/status.ts';
import type { Palette } from './palette.ts';

/** Dash and words carry the stage and nothing else (in line widths). 现状 is a plain line. */
export const dashes: Readonly<Record<StatusClass, readonly number[]>> = {
  present: [1, 0],
  building: [5, 1.6],
  planned: [2.6, 1.8],
  promote: [1, 1.5],
};

const dashBy = (property: string): ExpressionSpecification => [
  'match',
  ['get', property],
  'present',
  ['literal', [...dashes.present]],
  'building',
  ['literal', [...dashes.building]],
  'planned',
  ['literal', [...dashes.planned]],
  ['literal', [...dashes.promote]],
];

export const dashOfStatus = dashBy('statusClass');
/** The stage of the work on a line that stands. */
export const dashOfWork = dashBy('workClass');

/** Features of one geometry family; a source holds points, lines and areas together. */
export const isLine: FilterSpecification = ['==', ['geometry-type'], 'LineString'];
/** A site. The places that a zone joins are drawn as the band around them, never as sites. */
export const isPoint: FilterSpecification = [
  'all',
  ['==', ['geometry-type'], 'Point'],
  ['!', ['has', 'bandKm']],
];
export const isArea: FilterSpecification = ['==', ['geometry-type'], 'Polygon'];
export const isPromised: ExpressionSpecification = ['!', ['get', 'context']];

export const isSelected: ExpressionSpecification = ['boolean', ['feature-state', 'selected'], false];
const isHovered: ExpressionSpecification = ['boolean', ['feature-state', 'hovered'], false];

/** Picks by feature state: selected or hovered, else the resting value. */
export function whenLit<T extends number | string>(
  lit: T,
  resting: T | ExpressionSpecification,
): ExpressionSpecification {
  return ['case', ['any', isSelected, isHovered], lit, resting] as ExpressionSpecification;
}

/** Picks by feature state: selected, else the resting value. */
export function whenSelected<T extends number | string>(
  selected: T,
  resting: T | ExpressionSpecification,
): ExpressionSpecification {
  return ['case', isSelected, selected, resting] as ExpressionSpecification;
}

/** Colour of a feature: cinnabar when selected, grey when no plan promises it, else the layer's own. */
export function colorOf(
  own: string | ExpressionSpecification,
  { selection, context }: Palette,
): ExpressionSpecification {
  const isContext: ExpressionSpecification = ['boolean', ['get', 'context'], false];
  return ['case', isSelected, selection, isContext, context, own] as ExpressionSpecification;
}
