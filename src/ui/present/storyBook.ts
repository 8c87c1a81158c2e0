import { keep, readKept, watchKept } from '../../state/kept.ts';
import { createStoryBook } from '../../state/stories/createStoryBook.ts';

/** The reader's own stories, kept in this browser; another window that changes them is followed. */
export const storyBook = createStoryBook({
  read: () => readKept('stories'),
  write: (text) => keep('stories', text),
  putAside: (text) => keep('damagedStories', text),
});

watchKept('stories', storyBook.adopt);
