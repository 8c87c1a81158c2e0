import type { StyleSpecification } from 'maplibre-gl';
import type { CorridorFeature } from '../layers/corridorLayers.ts';
import type { LayerCollection } from '../model/contract.ts';
import type { LayerId } from '../model/kinds.ts';
import type { Precision } from '../model/status.ts';
import type { Bounds } from '../model/boundsOf.ts';
import type { SetHandle } from './createHandle.ts';

/** A thing under the pointer. */
export interface Hit {
  readonly id: string;
  readonly layer: LayerId;
  readonly name: string;
}

export interface MapCamera {
  readonly lon: number;
  readonly lat: number;
  readonly zoom: number;
}

export interface MapPosition {
  readonly lon: number;
  readonly lat: number;
}

export type MapFeature = LayerCollection['features'][number];

/** What the map tells its owner. */
export interface MapEvents {
  /** `mark`: the number of the border's or corridor's mark under the pointer, which lies over all hits. */
  readonly onPick: (
    hits: readonly Hit[],
    at: { x: number; y: number },
    position: MapPosition,
    mark: string | null,
  ) => void;
  /** Where the pointer is; null when it has left the map. */
  readonly onPointer: (position: MapPosition | null) => void;
  /** While the map moves of itself or by the reader's hand. */
  readonly onMove: (camera: MapCamera) => void;
  readonly onCamera: (camera: MapCamera) => void;
  /** What the map shows, at first and after each move. */
  readonly onBounds: (bounds: Bounds) => void;
  readonly onIdle: () => void;
  /** A source of the style could not be read. */
  readonly onProblem: (source: string, message: string) => void;
  readonly onContext: (state: 'lost' | 'restored') => void;
}

/** What the map says of itself. */
export interface MapWords {
  readonly title: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly metres: string;
  readonly kilometres: string;
}

/** Pixels at the map's upper and lower edge. */
export interface Covered {
  readonly top: number;
  readonly bottom: number;
}

/** The handle of the one map; everything that changes it goes through here. */
export interface AtlasMap {
  /**
   * Draws in full from now on, once the first view is whole: until then, whatever arrives (a tile, a name, a sign) has
   * the map drawn again, and only the last of these drawings is looked at. False where it does so already.
   */
  readonly sharpen: () => boolean;
  /** Draws once more, and tells when it stands still. */
  readonly repaint: () => void;
  readonly setLayerData: (id: LayerId, data: LayerCollection) => void;
  /** Gives sources other content: the address of a file, or the features themselves. */
  readonly setSources: (content: Readonly<Record<string, string | LayerCollection>>) => void;
  /** Gives the map its title and its controls, in the words of a language. */
  readonly setWords: (words: MapWords) => void;
  /** Prepares to write these names, while the map is at rest. */
  readonly warm: (names: readonly string[]) => void;
  /** Does what can wait once nobody moves the map. */
  readonly whenAtRest: (run: () => void) => void;
  /** Brings the map to another value of its style; data stay. */
  readonly setStyle: (style: StyleSpecification) => void;
  /** Lights what is chosen and what belongs to it, and quiets the rest; null lets everything rest. */
  readonly setLit: (chosen: MapFeature | null, related: readonly MapFeature[]) => void;
  /** Points at a thing, as the pointer over it does, above the veil too; null at none. */
  readonly setHinted: (hinted: MapFeature | null) => void;
  /** Marks what a search has found so far, one of it more strongly; nothing lets the marks go. */
  readonly setFound: (found: readonly MapFeature[], active: string | null) => void;
  /** Draws a border or a corridor over the map; nothing takes it away. */
  readonly setCorridor: (features: readonly CorridorFeature[]) => void;
  /** A mark that the reader can drag; null takes it away. */
  readonly setHandle: SetHandle;
  /** Draws a measured path; an empty one is none. */
  readonly setPath: (path: readonly MapPosition[]) => void;
  /**
   * Goes where `bounds` fills the map, no closer than their precision allows (null: as close as they are).
   * @param covered what covers the map's edges when it gets there; given, the flight waits until what is on is drawn
   */
  readonly flyTo: (bounds: Bounds, precision: Precision | null, covered?: () => Covered) => void;
  /** One step of zoom nearer or farther. */
  readonly zoomBy: (steps: 1 | -1) => void;
  /** Goes where it is sent (by the address, by the other map) without telling of it. */
  readonly jumpTo: (camera: MapCamera) => void;
  readonly destroy: () => void;
}
