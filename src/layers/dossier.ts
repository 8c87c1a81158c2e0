import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Kind, LayerId } from '../model/kinds.ts';
import type { KindColor } from './palette.ts';
import type { IconId } from './icons.ts';
import type { Theme } from './themes.ts';

/** How a line is built up: `ties` a railway's light ticks, `core` a light middle. */
export type LineLook = 'plain' | 'ties' | 'core';

/** What a layer tells apart: one row of the legend, one look on the map. */
export interface Variant {
  readonly id: string;
  readonly label: string;
  readonly labelEn: string;
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

/** All about one layer: what it is, what it tells apart and how it is drawn. */
export interface LayerDossier {
  readonly id: LayerId;
  /** The accessible name of its checkbox, exactly. */
  readonly label: string;
  readonly labelEn: string;
  readonly about: string;
  readonly isOnAtStart: boolean;
  /** Rows of the legend, and the looks that the style draws; both are made from these. */
  readonly variants: readonly Variant[];
  readonly draw: (theme: Theme) => DrawnLayer;
}
