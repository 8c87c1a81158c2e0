import type { Scene } from '../../model/story.ts';
import { roomOf } from '../../state/roomOf.ts';
import { showScene } from '../../state/stories/showScene.ts';
import type { ExportOrder } from './makeExport.ts';
import { waitUntilSettled } from './waitUntilSettled.ts';

/**
 * Shows one scene of a story after the other, and lets each be drawn once all that it needs is there; then the screen
 * is as it was.
 * @returns what the reader should know: scenes without a map are left out
 */
export async function walkStory(
  { atlas: { store }, story, catalogue, words, signal, onProgress }: ExportOrder,
  draw: (scene: Scene, number: number) => Promise<void>,
): Promise<string[]> {
  if (!story) return [];
  const { aim: _, ...before } = store.getState();
  const without: string[] = [];
  try {
    for (const [at, scene] of story.scenes.entries()) {
      onProgress(at, story.scenes.length);
      showScene(store, story, at + 1);
      // A comparison takes the place of the map.
      if (roomOf(store.getState()) === 'compare') {
        without.push(catalogue.scene(words.formats.number(at + 1), scene.title));
        continue;
      }
      await waitUntilSettled(store, signal);
      await draw(scene, at + 1);
    }
  } finally {
    const { data, problems, remarks } = store.getState();
    store.setState({ ...before, data, problems, remarks, aim: null });
  }
  return without.length ? [catalogue.skipped(words.listed(without))] : [];
}
