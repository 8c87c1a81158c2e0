import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { Geometry } from 'geojson';
import { mapFont } from './fonts.ts';
import { corridorSource } from './sources.ts';
import type { Theme } from './themes.ts';

/**
 * What of a border, a corridor or a search for parks is drawn; the `part` of its features. `arc`: a pair of partner and
 * host, `pin`: where distances are told from.
 */
export type CorridorPart = 'band' | 'border' | 'axis' | 'stretch' | 'mark' | 'arc' | 'pin';

/** What is drawn of a border or a corridor; a mark bears its label. */
export interface CorridorFeature {
  readonly type: 'Feature';
  readonly geometry: Geometry;
  readonly properties: {
    readonly part: CorridorPart;
    readonly label?: string;
    readonly isActive?: boolean;
    readonly isContext?: boolean;
  };
}

const of = (part: CorridorPart): { source: string; filter: FilterSpecification } => ({
  source: corridorSource,
  filter: ['==', ['get', 'part'], part],
});

/**
 * The border that is looked at with the numbers of its crossings, each with the stretch in which it may lie; or the
 * ground beside a corridor. In ink: the one accent stays with what is chosen.
 */
export function buildCorridorLayers(theme: Theme): LayerSpecification[] {
  const { palette, lineScale } = theme;
  const isActive = ['boolean', ['get', 'isActive'], false];
  return [
    {
      id: 'corridor-band',
      type: 'fill',
      ...of('band'),
      paint: { 'fill-color': palette.label, 'fill-opacity': 0.07, 'fill-antialias': false },
    },
    {
      id: 'corridor-stretch',
      type: 'line',
      ...of('stretch'),
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': palette.label,
        'line-width': 11 * Math.sqrt(lineScale),
        'line-opacity': ['case', isActive, 0.34, 0.12] as never,
      },
    },
    {
      id: 'corridor-border',
      type: 'line',
      ...of('border'),
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.label,
        'line-width': 1.8 * lineScale,
        'line-dasharray': [5, 1.6, 1, 1.6],
      },
    },
    {
      id: 'corridor-axis',
      type: 'line',
      ...of('axis'),
      paint: { 'line-color': palette.label, 'line-width': 1.6 * lineScale, 'line-dasharray': [1.5, 2.5] },
    },
    ...buildArcs(theme),
    ...buildMarks(theme),
    ...buildActiveMark(theme),
  ];
}

/** Pairs of partner and host, dashed where the registry alone knows them; and the pin. */
function buildArcs({ palette, lineScale, textScale }: Theme): LayerSpecification[] {
  const isContext: ExpressionSpecification = ['boolean', ['get', 'isContext'], false];
  const arc = (id: string, filter: ExpressionSpecification, dashes: number[] | null): LayerSpecification => ({
    id,
    type: 'line',
    source: corridorSource,
    filter: ['all', ['==', ['get', 'part'], 'arc'], filter] as FilterSpecification,
    layout: { 'line-cap': dashes ? 'butt' : 'round' },
    paint: {
      'line-color': palette.label,
      'line-width': 1.3 * lineScale,
      'line-opacity': 0.62,
      ...(dashes ? { 'line-dasharray': dashes } : {}),
    },
  });
  return [
    arc('corridor-arc', ['!', isContext], null),
    arc('corridor-arc-registry', isContext, [3, 2.5]),
    {
      id: 'corridor-pin',
      type: 'circle',
      ...of('pin'),
      paint: {
        'circle-radius': 5.5 * textScale,
        'circle-color': palette.label,
        'circle-stroke-color': palette.halo,
        'circle-stroke-width': 2.4 * textScale,
      },
    },
  ];
}

const isActiveMark: ExpressionSpecification = ['boolean', ['get', 'isActive'], false];
const markWith = (rest: ExpressionSpecification): FilterSpecification => [
  'all',
  ['==', ['get', 'part'], 'mark'],
  rest,
];

const buildNumberLayout = (textScale: number) => ({
  'text-field': ['get', 'label'] as ExpressionSpecification,
  'text-font': [mapFont],
  'text-size': 11 * textScale,
});

/**
 * Every mark is a dot, and a number where there is room for it: of those that would lie over one another the first
 * in the border's order keeps its number, and the others get theirs when the map is looked at closer.
 */
function buildMarks({ id, palette, textScale }: Theme): LayerSpecification[] {
  const filter = markWith(['!', isActiveMark]);
  const isContext: ExpressionSpecification = ['boolean', ['get', 'isContext'], false];
  const opacity: ExpressionSpecification = ['case', isContext, 0.6, 1];
  return [
    {
      id: 'corridor-mark',
      type: 'circle',
      source: corridorSource,
      filter,
      paint: {
        'circle-radius': 3.4 * textScale,
        'circle-color': palette.halo,
        'circle-stroke-color': palette.label,
        'circle-stroke-width': 1.4,
        'circle-opacity': opacity,
        'circle-stroke-opacity': opacity,
      },
    },
    {
      id: 'corridor-name',
      type: 'symbol',
      source: corridorSource,
      filter,
      layout: {
        ...buildNumberLayout(textScale),
        'icon-image': `disc ${id}`,
        'icon-size': textScale,
        'icon-padding': 0,
        'text-padding': 0,
        // What a plan names keeps its number before what is drawn for reference.
        'symbol-sort-key': ['+', ['to-number', ['get', 'label']], ['case', isContext, 1000, 0]],
      },
      paint: { 'text-color': palette.label, 'icon-opacity': opacity, 'text-opacity': opacity },
    },
  ];
}

/** The mark that is pointed at, always with its number. Circle and number together, over all neighbours. */
function buildActiveMark({ palette, textScale }: Theme): LayerSpecification[] {
  const filter = markWith(isActiveMark);
  return [
    {
      id: 'corridor-active-mark',
      type: 'circle',
      source: corridorSource,
      filter,
      paint: {
        'circle-radius': 11.5 * textScale,
        'circle-color': palette.label,
        'circle-stroke-color': palette.label,
        'circle-stroke-width': 1.4,
      },
    },
    {
      id: 'corridor-active-name',
      type: 'symbol',
      source: corridorSource,
      filter,
      layout: {
        ...buildNumberLayout(textScale),
        'text-allow-overlap': true,
        'text-ignore-placement': true,
      },
      paint: { 'text-color': palette.halo },
    },
  ];
}

/** The layers that bear numbers or stand for them, those on top first. */
export const markLayers = ['corridor-active-mark', 'corridor-name', 'corridor-mark'] as const;
