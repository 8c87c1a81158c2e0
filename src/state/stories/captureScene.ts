import type { Scene } from '../../model/story.ts';
import type { AtlasState } from '../atlasState.ts';
import { restingView } from '../restingView.ts';
import { roomOf } from '../roomOf.ts';
import { stringifyView } from '../urlCodec.ts';

/** What is on screen, as a scene; language and theme are the presenter's, not the scene's. */
export function captureScene(state: AtlasState): Pick<Scene, 'address' | 'extent'> {
  const { language, theme, camera, page, room, scene, sharedStory } = restingView;
  const view = { ...state, language, theme, camera, page, room, scene, sharedStory, mode: roomOf(state) };
  const round = (degrees: number): number => Number(degrees.toFixed(4));
  const [west, south, east, north] = (state.bounds ?? []).map(round);
  return {
    address: stringifyView(view),
    extent: state.bounds ? [west!, south!, east!, north!] : null,
  };
}
