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
  const { palette, lineScale, textScale } = theme;
  const isActive = ['boolean', ['get', 'isActive'], false];
  const byActive = <T>(active: T, other: T): never => ['case', isActive, active, other] as never;
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
        'line-opacity': byActive(0.34, 0.12),
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
    {
      id: 'corridor-mark',
      type: 'circle',
      ...of('mark'),
      paint: {
        'circle-radius': byActive(11.5 * textScale, 9.5 * textScale),
        'circle-color': byActive(palette.label, palette.halo),
        'circle-stroke-color': palette.label,
        'circle-stroke-width': 1.4,
        'circle-opacity': ['case', ['get', 'isContext'], 0.75, 1],
        'circle-stroke-opacity': ['case', ['get', 'isContext'], 0.45, 1],
      },
      layout: { 'circle-sort-key': byActive(1, 0) },
    },
    {
      id: 'corridor-name',
      type: 'symbol',
      ...of('mark'),
      layout: {
        'text-field': ['get', 'label'],
        'text-font': [mapFont],
        'text-size': 11 * textScale,
        'text-allow-overlap': true,
        'text-ignore-placement': true,
        'symbol-sort-key': byActive(1, 0),
      },
      paint: { 'text-color': byActive(palette.halo, palette.label) },
    },
  ];
}
