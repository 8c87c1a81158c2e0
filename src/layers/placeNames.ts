import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { mapFont } from './fonts.ts';
import { textSize } from './sizes.ts';
import type { Theme } from './themes.ts';

/** A city's name without 市, as maps write it. */
export const shortPlaceName: ExpressionSpecification = [
  'case',
  ['==', ['slice', ['get', 'name'], -1], '市'],
  ['slice', ['get', 'name'], 0, -1],
  ['get', 'name'],
];

/** Capitals and places that plans name come first. */
export const placeRank: ExpressionSpecification = [
  'case',
  ['in', ['get', 'id'], ['literal', ['shanghai', 'nanjing', 'hangzhou', 'hefei']]],
  0,
  ['>', ['length', ['get', 'plans']], 0],
  1,
  2,
];

/** The base map's own names of cities, for orientation where their layer is off. */
export const quietPlaces = 'place-name';

export const buildQuietPlaces = (theme: Theme): LayerSpecification => ({
  id: quietPlaces,
  type: 'symbol',
  source: 'cities',
  filter: ['==', ['get', 'level'], 'city'],
  layout: {
    'text-field': shortPlaceName,
    'text-font': [mapFont],
    'text-size': textSize(theme, 11, 13),
    'text-padding': 3,
    'symbol-sort-key': placeRank,
  },
  paint: {
    'text-color': theme.palette.label,
    'text-opacity': 0.75,
    'text-halo-color': theme.palette.halo,
    'text-halo-width': 1.5,
  },
});
