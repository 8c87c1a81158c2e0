import type { FilterSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Geometry } from 'geojson';
import { mapFont } from './fonts.ts';
import { corridorSource } from './sources.ts';
import type { Theme } from './themes.ts';

/** What of a border or a corridor is drawn; the `part` of its features. */
export type CorridorPart = 'band' | 'border' | 'axis' | 'stretch' | 'mark';

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
    ...buildMarks(theme, false),
    // Circle and number together, or the numbers of its neighbours would lie over it.
    ...buildMarks(theme, true),
  ];
}

/** Numbered marks: those that are not pointed at, or the one that is. */
function buildMarks({ palette, textScale }: Theme, isActive: boolean): LayerSpecification[] {
  const filter: FilterSpecification = [
    'all',
    ['==', ['get', 'part'], 'mark'],
    ['==', ['boolean', ['get', 'isActive'], false], isActive],
  ];
  const prefix = isActive ? 'corridor-active' : 'corridor';
  const [ground, ink] = isActive ? [palette.label, palette.halo] : [palette.halo, palette.label];
  const isContext = ['boolean', ['get', 'isContext'], false];
  return [
    {
      id: `${prefix}-mark`,
      type: 'circle',
      source: corridorSource,
      filter,
      paint: {
        'circle-radius': (isActive ? 11.5 : 9.5) * textScale,
        'circle-color': ground,
        'circle-stroke-color': palette.label,
        'circle-stroke-width': 1.4,
        'circle-opacity': isActive ? 1 : (['case', isContext, 0.75, 1] as never),
        'circle-stroke-opacity': isActive ? 1 : (['case', isContext, 0.45, 1] as never),
      },
    },
    {
      id: `${prefix}-name`,
      type: 'symbol',
      source: corridorSource,
      filter,
      layout: {
        'text-field': ['get', 'label'],
        'text-font': [mapFont],
        'text-size': 11 * textScale,
        'text-allow-overlap': true,
        'text-ignore-placement': true,
      },
      paint: { 'text-color': ink },
    },
  ];
}
