import type { AtlasStore } from '../createAtlasStore.ts';

/** Opens a story without showing any of its scenes; null goes back to all stories. */
export function openStory(store: AtlasStore, story: string | null): void {
  store.setState({
    mode: 'present',
    scene: story === null ? null : { story, number: 0, isShown: false },
    sharedStory: null,
  });
}
