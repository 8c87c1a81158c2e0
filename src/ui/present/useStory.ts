import type { Story } from '../../model/story.ts';
import { useAtlasState } from '../atlas.ts';
import { useStories } from './useStories.ts';

/** The story that is open. */
export function useStory(): {
  readonly story: Story | null;
  readonly isOwn: boolean;
  /** Its place is known, but there is no such story on this machine. */
  readonly isMissing: boolean;
} {
  const { ready, own, isSettled } = useStories();
  const id = useAtlasState((state) => state.scene?.story ?? null);
  const ofOwn = own.find((story) => story.id === id);
  const story = ofOwn ?? ready.find((one) => one.id === id) ?? null;
  return { story, isOwn: ofOwn !== undefined, isMissing: id !== null && story === null && isSettled };
}
