import { createStoryBook } from '../../state/stories/createStoryBook.ts';

const key = 'plan-atlas.stories';
const damagedKey = `${key}.damaged`;

/** The reader's own stories, kept in this browser; another window that changes them is followed. */
export const storyBook = createStoryBook({
  read: () => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  },
  write: (text) => {
    try {
      localStorage.setItem(key, text);
      return true;
    } catch {
      return false;
    }
  },
  putAside: (text) => {
    try {
      localStorage.setItem(damagedKey, text);
    } catch {
      // What was kept stays under its own key until something is changed.
    }
  },
});

window.addEventListener('storage', (event) => {
  if (event.key === key) storyBook.adopt(event.newValue);
});
