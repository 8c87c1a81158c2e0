import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Kind, LayerId } from '../model/kinds.ts';
import type { KindColor } from './palette.ts';
import type { IconId } from './icons.ts';
import type { Theme } from './themes.ts';

/** How a line is built up: `ties` a railway's light ticks, `core` a light middle. */
export type LineLook = 'plain' | 'ties' | 'core';

export const variantIds = [
  'place',
  'partner-zone',
  'zone',
  'finance',
  'partner-park',
  'park',
  'high-speed',
  'intercity',
  'suburban',
  'conventional',
  'expressway',
  'bridge',
  'road',
  'waterway',
  'river',
  'airport',
  'port',
  'station',
  'logistics',
  'energy',
  'pipeline',
  'grid',
  'water-project',
  'science',
  'research',
  'school',
  'hospital',
  'data-centre',
  'ecology',
  'tourism',
  'lake',
  'metro-area',
  'economic-belt',
  'corridor',
  'other',
] as const;
export type VariantId = (typeof variantIds)[number];

/** What a layer tells apart: one row of the legend, one look on the map. */
export interface Variant {
  readonly id: VariantId;
  readonly kinds: readonly Kind[];
  /** Of these classes alone; a variant without classes takes what those before it left. */
  readonly classes?: readonly string[];
  /** Of what has partners alone; its sign bears linked rings. */
  readonly shared?: true;
  readonly color: KindColor;
  readonly icon: IconId;
  /** Width of the line in pixels at zoom 5 and 10. */
  readonly width?: readonly [number, number];
  readonly look?: LineLook;
}

export type Form = 'point' | 'line' | 'area';

/** Style layers of one dossier, by what they draw; each part bottom first. */
export interface DrawnLayer {
  readonly areas: readonly LayerSpecification[];
  readonly lines: readonly LayerSpecification[];
  readonly points: readonly LayerSpecification[];
  readonly labels: readonly LayerSpecification[];
}

/** All about one layer: what it tells apart and how it is drawn. What it is called stands in the catalogues of `words`. */
export interface LayerDossier {
  readonly id: LayerId;
  readonly isOnAtStart: boolean;
  /** Rows of the legend, and the looks that the style draws; both are made from these. */
  readonly variants: readonly Variant[];
  readonly draw: (theme: Theme) => DrawnLayer;
}
