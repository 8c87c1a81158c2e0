import type { ParsedStory } from '../../state/stories/parseStoryFile.ts';
import { contentOf } from '../../state/stories/storyFile.ts';
import { addStory } from '../../state/stories/storyEdits.ts';
import { newStoryId } from './newStoryId.ts';
import { storyBook } from './storyBook.ts';

/**
 * Takes a story that came as a file or with a link among the reader's own.
 * @returns its id; that of the same story where it is there already; null where nothing could be read
 */
export function takeStory({ story }: ParsedStory): string | null {
  if (!story) return null;
  const content = (one: typeof story): string => JSON.stringify([one.title, one.scenes.map(contentOf)]);
  const same = storyBook.getState().stories.find((one) => content(one) === content(story));
  if (same) return same.id;
  const id = newStoryId();
  storyBook.change(addStory({ ...story, id }));
  return id;
}
