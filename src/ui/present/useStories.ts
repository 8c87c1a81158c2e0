import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { Story } from '../../model/story.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';
import { storyBook } from './storyBook.ts';

const none: readonly Story[] = [];

/** Stories that come with the atlas, and the reader's own. */
export function useStories(): {
  readonly ready: readonly Story[];
  readonly own: readonly Story[];
  /** Whether those that come with the atlas are there, or could not be had. */
  readonly isSettled: boolean;
  readonly hasFailed: boolean;
} {
  const { loader } = useAtlas();
  useEffect(() => void loader.loadStories(), [loader]);
  const ready = useAtlasState((state) => state.data.stories);
  const hasFailed = useAtlasState((state) => state.problems.some(({ file }) => file === 'stories.json'));
  const own = useStore(storyBook, (state) => state.stories);
  return { ready: ready ?? none, own, isSettled: ready !== null || hasFailed, hasFailed };
}
