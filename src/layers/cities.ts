import type { FilterSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { LayerDossier, Variant } from './dossier.ts';
import { whenLit, whenSelected } from './expressions.ts';
import { mapFont } from './fonts.ts';
import { placeRank, shortPlaceName } from './placeNames.ts';
import { textSize } from './sizes.ts';
import type { Theme } from './themes.ts';

/** Levels of places: from which zoom their dots and names show, and how large they are. */
const levels = [
  { level: 'town', dotZoom: 9.5, nameZoom: 9.8, radius: 1.8, size: [10, 12] },
  { level: 'county', dotZoom: 7.6, nameZoom: 8, radius: 2.2, size: [11, 12.5] },
  { level: 'city', dotZoom: 4, nameZoom: 4, radius: 3.2, size: [12, 15] },
] as const;
type Level = (typeof levels)[number];

/** Where names are large, places that few plans name give way from afar, for the names of lines. */
const hasRoom: FilterSpecification = ['>=', ['length', ['get', 'plans']], ['step', ['zoom'], 2, 6, 1, 7, 0]];
const shownOf = (level: string, { textScale }: Theme): FilterSpecification => {
  const ofLevel: FilterSpecification = ['==', ['get', 'level'], level];
  return textScale > 1 ? (['all', ofLevel, hasRoom] as FilterSpecification) : ofLevel;
};

const dot = ({ level, dotZoom, radius }: Level, theme: Theme): LayerSpecification => ({
  id: `cities-dot-${level}`,
  type: 'circle',
  source: 'cities',
  minzoom: dotZoom,
  filter: shownOf(level, theme),
  paint: {
    'circle-radius': whenLit((radius + 2) * theme.siteScale, radius * theme.siteScale),
    'circle-color': theme.palette.halo,
    'circle-stroke-color': whenSelected(theme.palette.selection, theme.palette.label),
    'circle-stroke-width': (level === 'city' ? 1.5 : 1) * theme.siteScale,
  },
});

const name = ({ level, nameZoom, size }: Level, theme: Theme): LayerSpecification => ({
  id: `cities-name-${level}`,
  type: 'symbol',
  source: 'cities',
  minzoom: nameZoom,
  filter: shownOf(level, theme),
  layout: {
    'text-field': shortPlaceName,
    'text-font': [mapFont],
    'text-size': textSize(theme, size[0], size[1]),
    'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
    'text-radial-offset': 0.5,
    'text-padding': 3,
    'symbol-sort-key': placeRank,
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
