import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { LayerId } from '../model/kinds.ts';
import type { Palette } from './palette.ts';

/** How a legend entry is drawn; `sample` is read by the legend, which knows how to draw each form. */
export interface LegendEntry {
  readonly label: string;
  readonly form: 'line' | 'point' | 'area' | 'band';
  readonly color: string;
  readonly dash?: readonly number[];
}

/** All about one layer: what it is, how it is drawn, and what its legend says. */
export interface LayerDossier {
  readonly id: LayerId;
  /** The accessible name of its checkbox, exactly. */
  readonly label: string;
  readonly labelEn: string;
  readonly about: string;
  readonly isOnAtStart: boolean;
  readonly legend: (palette: Palette) => readonly LegendEntry[];
  /** Areas and bands, below all lines. */
  readonly areas: (palette: Palette) => readonly LayerSpecification[];
  readonly lines: (palette: Palette) => readonly LayerSpecification[];
  readonly points: (palette: Palette) => readonly LayerSpecification[];
  readonly labels: (palette: Palette) => readonly LayerSpecification[];
}
