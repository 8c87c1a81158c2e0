import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { LayerDossier, Variant } from './dossier.ts';
import { whenLit, whenSelected } from './expressions.ts';
import { mapFont } from './fonts.ts';
import { textSize } from './sizes.ts';
import type { Theme } from './themes.ts';

const shortName: ExpressionSpecification = [
  'case',
  ['==', ['slice', ['get', 'name'], -1], '市'],
  ['slice', ['get', 'name'], 0, -1],
  ['get', 'name'],
];

/** Levels of places: from which zoom their dots and names show, and how large they are. */
const levels = [
  { level: 'town', dotZoom: 9.5, nameZoom: 9.8, radius: 1.8, size: [10, 12] },
  { level: 'county', dotZoom: 7.6, nameZoom: 8, radius: 2.2, size: [11, 12.5] },
  { level: 'city', dotZoom: 4, nameZoom: 4, radius: 3.2, size: [12, 15] },
] as const;
type Level = (typeof levels)[number];

const ofLevel = (level: string): FilterSpecification => ['==', ['get', 'level'], level];

const dot = ({ level, dotZoom, radius }: Level, { palette, siteScale }: Theme): LayerSpecification => ({
  id: `cities-dot-${level}`,
  type: 'circle',
  source: 'cities',
  minzoom: dotZoom,
  filter: ofLevel(level),
  paint: {
    'circle-radius': whenLit((radius + 2) * siteScale, radius * siteScale),
    'circle-color': palette.halo,
    'circle-stroke-color': whenSelected(palette.selection, palette.label),
    'circle-stroke-width': (level === 'city' ? 1.5 : 1) * siteScale,
  },
});

const name = ({ level, nameZoom, size }: Level, theme: Theme): LayerSpecification => ({
  id: `cities-name-${level}`,
  type: 'symbol',
  source: 'cities',
  minzoom: nameZoom,
  filter: ofLevel(level),
  layout: {
    'text-field': shortName,
    'text-font': [mapFont],
    'text-size': textSize(theme, size[0], size[1]),
    'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
    'text-radial-offset': 0.5,
    'text-padding': 3,
    // Capitals and places that plans name come first.
    'symbol-sort-key': [
      'case',
      ['in', ['get', 'id'], ['literal', ['shanghai', 'nanjing', 'hangzhou', 'hefei']]],
      0,
      ['>', ['length', ['get', 'plans']], 0],
      1,
      2,
    ],
  },
  paint: {
    'text-color': whenSelected(theme.palette.selection, theme.palette.label),
    'text-halo-color': theme.palette.halo,
    'text-halo-width': 1.5,
  },
});

const variants: readonly Variant[] = [
  {
    id: 'place',
    kinds: ['city', 'county', 'town'],
    color: 'hub',
    icon: 'region',
  },
];

export const cities: LayerDossier = {
  id: 'cities',
  isOnAtStart: true,
  variants,
  draw: (theme) => ({
    areas: [],
    lines: [],
    points: levels.map((level) => dot(level, theme)),
    labels: levels.map((level) => name(level, theme)),
  }),
};
