import type { FilterSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Box, Camera } from '../projectToScreen.ts';

/** All that a page for comparison is given. */
export interface PageSettings {
  readonly style: StyleSpecification;
  /** Sources to fill after the first view, and their files. */
  readonly late: Readonly<Record<string, string>>;
  /** What our page's filter by stage asks of features, and of which sources. */
  readonly filter: { readonly sources: readonly string[]; readonly expression: FilterSpecification };
  readonly camera: Camera;
  /** Where our page has its map; the others have theirs in the same place. */
  readonly box: Box;
}

/** What a page for comparison lets the bench do with its map. */
export interface BenchMap {
  readonly toggle: (source: string, isOn: boolean) => void;
  readonly filter: (isOn: boolean) => void;
  readonly hover: (at: readonly [number, number]) => void;
  readonly select: (source: string, id: string, camera: Camera) => void;
}
