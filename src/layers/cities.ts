import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { LayerDossier } from './dossier.ts';
import { whenLit } from './expressions.ts';
import { fontMedium, fontRegular } from './fonts.ts';
import type { Palette } from './palette.ts';

const shortName: ExpressionSpecification = [
  'case',
  ['==', ['slice', ['get', 'name'], -1], '市'],
  ['slice', ['get', 'name'], 0, -1],
  ['get', 'name'],
];

function dots(palette: Palette, level: string, minzoom: number, radius: number): LayerSpecification {
  return {
    id: `cities-dot-${level}`,
    type: 'circle',
    source: 'cities',
    minzoom,
    filter: ['==', ['get', 'level'], level] as FilterSpecification,
    paint: {
      'circle-radius': whenLit(radius + 2, radius),
      'circle-color': palette.halo,
      'circle-stroke-color': [
        'case',
        ['boolean', ['feature-state', 'selected'], false],
        palette.selection,
        palette.label,
      ] as ExpressionSpecification,
      'circle-stroke-width': level === 'city' ? 1.5 : 1,
    },
  };
}

function names(
  palette: Palette,
  level: string,
  minzoom: number,
  size: readonly [number, number],
): LayerSpecification {
  return {
    id: `cities-name-${level}`,
    type: 'symbol',
    source: 'cities',
    minzoom,
    filter: ['==', ['get', 'level'], level] as FilterSpecification,
    layout: {
      'text-field': shortName,
      'text-font': level === 'city' ? fontMedium : fontRegular,
      'text-size': ['interpolate', ['linear'], ['zoom'], 5, size[0], 10, size[1]],
      'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
      'text-radial-offset': 0.5,
      'text-padding': 3,
      // Places that plans name come first, then those of the study provinces.
      'symbol-sort-key': [
        'case',
        ['>', ['length', ['get', 'plans']], 0],
        0,
        ['in', ['get', 'id'], ['literal', ['shanghai', 'nanjing', 'hangzhou', 'hefei']]],
        0,
        1,
      ],
    },
    paint: {
      'text-color': [
        'case',
        ['boolean', ['feature-state', 'selected'], false],
        palette.selection,
        palette.label,
      ] as ExpressionSpecification,
      'text-halo-color': palette.halo,
      'text-halo-width': 1.5,
    },
  };
}

export const cities: LayerDossier = {
  id: 'cities',
  label: '城市',
  labelEn: 'Cities',
  about: '规划点名的市、县、镇，以及读图需要的其他市县。点位为政府驻地。',
  isOnAtStart: true,
  legend: (palette) => [{ label: '市、县驻地', form: 'point', color: palette.label }],
  areas: () => [],
  lines: () => [],
  points: (palette) => [
    dots(palette, 'town', 9.5, 1.8),
    dots(palette, 'county', 7.6, 2.2),
    dots(palette, 'city', 4, 3.2),
  ],
  labels: (palette) => [
    names(palette, 'town', 9.8, [10, 12]),
    names(palette, 'county', 8, [11, 12.5]),
    names(palette, 'city', 4, [12, 15]),
  ],
};
