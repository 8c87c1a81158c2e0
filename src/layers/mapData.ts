import type { LayerCollection } from '../model/contract.ts';

/** Where a map that stands alone has its data from. */
export interface MapData {
  /** Address of the data folder, ending in a slash. */
  readonly dataUrl: string;
  /** Sources that a plan of the reader's changes, by name, in the place of their files. */
  readonly own: Readonly<Record<string, LayerCollection>>;
}
