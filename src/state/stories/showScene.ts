import type { Story } from '../../model/story.ts';
import { leaveUnknownMeasure } from '../actions.ts';
import type { AtlasStore } from '../createAtlasStore.ts';
import { knownIds } from '../knownIds.ts';
import { roomOf } from '../roomOf.ts';
import { parseView } from '../urlCodec.ts';

/**
 * Brings the room to a scene; language, theme and camera stay, and the map goes where the scene looks.
 * @param number from 1; where the story has no such scene nothing happens
 */
export function showScene(store: AtlasStore, { id, scenes }: Story, number: number): void {
  const scene = scenes[number - 1];
  if (!scene) return;
  const state = store.getState();
  const { view } = parseView(scene.address, knownIds(state));
  const { project, place } = view.selection;
  store.setState({
    ...view,
    language: state.language,
    theme: state.theme,
    camera: state.camera,
    page: null,
    mode: 'present',
    room: roomOf(view),
    scene: { story: id, number, isShown: state.scene?.isShown ?? false },
    aim: scene.extent && { bounds: [...scene.extent], chosen: project ?? place },
    // Where it does not say where to look, the map goes to what it chooses, also if that was chosen before.
    fits: state.fits + (scene.extent ? 0 : 1),
    pointed: null,
    isPinning: false,
  });
  leaveUnknownMeasure(store);
}
