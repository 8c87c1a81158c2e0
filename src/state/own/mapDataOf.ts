import type { MapData } from '../../layers/mapData.ts';
import type { AtlasState } from '../atlasState.ts';

/** The data of a map that is drawn aside: files, but for what a plan of the reader's changes. */
export function mapDataOf({ own, data }: Pick<AtlasState, 'own' | 'data'>, dataUrl: string): MapData {
  const overlay = own?.pressed?.overlay;
  return { dataUrl, own: overlay ? { ...data.layers, ...overlay.beside } : {} };
}
