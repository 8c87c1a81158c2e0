import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Story } from '../../model/story.ts';
import { parseStoryBook } from './parseStoryBook.ts';

/** Where stories are kept from visit to visit. */
export interface StoryShelf {
  readonly read: () => string | null;
  /** @returns whether it is kept */
  readonly write: (text: string) => boolean;
  /** Puts aside what could not be read, so that it is not written over. */
  readonly putAside: (text: string) => void;
}

export interface StoryBookState {
  readonly stories: readonly Story[];
  readonly past: readonly (readonly Story[])[];
  readonly future: readonly (readonly Story[])[];
  /** False once the browser has refused to keep them. */
  readonly isKept: boolean;
  /** What was kept and could not be read whole; it has been put aside. */
  readonly wasDamaged: boolean;
}

/** The reader's own stories: every change is kept at once, and can be undone. */
export interface StoryBook extends StoreApi<StoryBookState> {
  /** @param of changes in a row that bear the same name (typing in one field) are undone as one */
  readonly change: (edit: (stories: readonly Story[]) => readonly Story[], of?: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Another window has changed what is kept. */
  readonly adopt: (text: string | null) => void;
}

const mostSteps = 100;

export function createStoryBook(shelf: StoryShelf): StoryBook {
  const text = shelf.read();
  const { stories, isWhole } = parseStoryBook(text);
  if (!isWhole && text !== null) shelf.putAside(text);
  const store = createStore<StoryBookState>(() => ({
    stories,
    past: [],
    future: [],
    isKept: true,
    wasDamaged: !isWhole,
  }));
  let last: string | undefined;
  const keep = (next: Pick<StoryBookState, 'stories' | 'past' | 'future'>): void => {
    store.setState({ ...next, isKept: shelf.write(JSON.stringify(next.stories)) });
  };
  return {
    ...store,
    change: (edit, of) => {
      const { stories: before, past } = store.getState();
      const after = edit(before);
      const isSame = of !== undefined && of === last;
      last = of;
      keep({
        stories: after,
        past: isSame ? past : [...past, before].slice(-mostSteps),
        future: [],
      });
    },
    undo: () => {
      const { stories: now, past, future } = store.getState();
      const before = past.at(-1);
      last = undefined;
      if (before) keep({ stories: before, past: past.slice(0, -1), future: [now, ...future] });
    },
    redo: () => {
      const { stories: now, past, future } = store.getState();
      const [next, ...later] = future;
      last = undefined;
      if (next) keep({ stories: next, past: [...past, now], future: later });
    },
    adopt: (changed) => {
      last = undefined;
      // What was to be undone here is no longer what stands there.
      store.setState({ stories: parseStoryBook(changed).stories, past: [], future: [] });
    },
  };
}
