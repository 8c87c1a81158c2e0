import { farthest, nearestZoom } from '../../map/cameraBounds.ts';
import { closestZoom } from '../../map/closestZoom.ts';
import { boundsOf, type Bounds } from '../../model/boundsOf.ts';
import type { Scene } from '../../model/story.ts';
import type { AtlasState } from '../../state/atlasState.ts';
import { selectLit } from '../mapView/selectLit.ts';

/** What of the ground a picture must show, in CSS pixels from its edges, and how near it may come. */
export interface Frame {
  readonly bounds: Bounds;
  readonly padding: number;
  readonly maxZoom: number;
}

/** What is seen on screen. */
export const frameOfScreen = ({ bounds }: AtlasState): Frame => ({
  bounds: bounds ? [...bounds] : farthest,
  padding: 0,
  maxZoom: nearestZoom,
});

/** What a scene shows: its extent, else what it chooses, else what is sketched. */
export function frameOfScene(state: AtlasState, { extent }: Pick<Scene, 'extent'>): Frame {
  if (extent) return { bounds: [...extent], padding: 0, maxZoom: nearestZoom };
  const { chosen } = selectLit(state);
  if (chosen)
    return {
      bounds: boundsOf(chosen.geometry.coordinates),
      padding: 48,
      maxZoom: closestZoom(chosen.properties.precision),
    };
  const { sketch } = state;
  return sketch?.bounds ? { bounds: sketch.bounds, padding: 24, maxZoom: nearestZoom } : frameOfScreen(state);
}
