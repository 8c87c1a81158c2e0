import type { LayerCollection } from '../model/contract.ts';
import type { LayerId } from '../model/kinds.ts';
import type { Precision } from '../model/status.ts';
import type { Bounds } from './boundsOf.ts';

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

/** What the map tells its owner. */
export interface MapEvents {
  readonly onPick: (hits: readonly Hit[], at: { x: number; y: number }) => void;
  readonly onCamera: (camera: MapCamera) => void;
  readonly onIdle: () => void;
  /** A file of the base map could not be drawn. */
  readonly onProblem: (file: string, message: string) => void;
  readonly onContext: (state: 'lost' | 'restored') => void;
}

/** The handle of the one map; everything that changes it goes through here. */
export interface AtlasMap {
  readonly setLayerData: (id: LayerId, data: LayerCollection) => void;
  /** Gives the bands of precision, by the address of their file. */
  readonly setBands: (url: string) => void;
  readonly setVisible: (layers: Readonly<Record<LayerId, boolean>>) => void;
  readonly setSelected: (selected: { readonly id: string; readonly layer: LayerId } | null) => void;
  /** @param coveredBelow pixels of the map that something lies over, from its lower edge */
  readonly flyTo: (bounds: Bounds, precision: Precision, coveredBelow?: number) => void;
  readonly jumpTo: (camera: MapCamera) => void;
  readonly destroy: () => void;
}
