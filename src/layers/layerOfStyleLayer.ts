import { layerIds, type LayerId } from '../model/kinds.ts';

/** The thematic layer that a style layer belongs to, by its id (railways-band-edge → railways); null for the base. */
export function layerOfStyleLayer(id: string): LayerId | null {
  const head = id.split('-')[0] as LayerId;
  return layerIds.includes(head) ? head : null;
}
