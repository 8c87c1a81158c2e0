/** The book of stories: every change is kept at once and can be undone; what cannot be read is not written over. */
import { expect, test } from 'vitest';
import { createStoryBook, type StoryShelf } from '../../../src/state/stories/createStoryBook.ts';
import { addStory, renameStory } from '../../../src/state/stories/storyEdits.ts';

function shelfWith(text: string | null, isWritable = true) {
  const kept = { text, aside: null as string | null };
  const shelf: StoryShelf = {
    read: () => kept.text,
    write: (next) => {
      if (isWritable) kept.text = next;
      return isWritable;
    },
    putAside: (next) => {
      kept.aside = next;
    },
  };
  return { kept, shelf };
}
const story = { id: 'my-1', title: 'One', scenes: [] };
const scene = { id: 's7', title: 't', note: 'n', address: '#v=1&l=zones', extent: [116, 31, 118, 33] };

test('a change is kept at once, and a new book finds it', () => {
  const { kept, shelf } = shelfWith(null);
  createStoryBook(shelf).change(addStory(story));
  expect(JSON.parse(kept.text!)).toEqual([story]);
  expect(createStoryBook(shelf).getState()).toMatchObject({ stories: [story], wasDamaged: false });
});

test('undone and made again, each step kept; a new change ends what could be made again', () => {
  const { kept, shelf } = shelfWith(null);
  const book = createStoryBook(shelf);
  book.change(addStory(story));
  book.change(renameStory('my-1', 'Two'));
  book.undo();
  expect(JSON.parse(kept.text!)[0].title).toBe('One');
  book.redo();
  expect(book.getState().stories[0]!.title).toBe('Two');
  book.undo();
  book.undo();
  book.undo();
  expect(book.getState().stories).toEqual([]);
  book.change(addStory({ ...story, id: 'my-2' }));
  book.redo();
  expect(book.getState().stories.map(({ id }) => id)).toEqual(['my-2']);
});

test('typing in one field is undone as one, another field apart', () => {
  const book = createStoryBook(shelfWith(null).shelf);
  book.change(addStory(story));
  for (const title of ['a', 'ab', 'abc']) book.change(renameStory('my-1', title), 'title');
  book.change(renameStory('my-1', 'x'), 'other');
  book.undo();
  expect(book.getState().stories[0]!.title).toBe('abc');
  book.undo();
  expect(book.getState().stories[0]!.title).toBe('One');
});

test('what is kept comes back whole, scenes under their ids', () => {
  const whole = [{ ...story, scenes: [scene] }];
  expect(createStoryBook(shelfWith(JSON.stringify(whole)).shelf).getState().stories).toEqual(whole);
});

test.each([
  ['no JSON', '{"sto', 0],
  ['no list', '{"a":1}', 0],
  ['a story without scenes', '[{"id":"a","title":"A"}]', 0],
  ['a broken scene beside a sound one', JSON.stringify([{ ...story, scenes: [scene, 5] }]), 1],
  ['an id twice', JSON.stringify([story, story]), 1],
])('%s: put aside as it was, what can be read is there', (_, text, count) => {
  const { kept, shelf } = shelfWith(text);
  const { stories, wasDamaged } = createStoryBook(shelf).getState();
  expect(wasDamaged).toBe(true);
  expect(kept.aside).toBe(text);
  expect(stories).toHaveLength(count);
});

test('a browser that keeps nothing: said, and the work goes on', () => {
  const book = createStoryBook(shelfWith(null, false).shelf);
  book.change(addStory(story));
  expect(book.getState()).toMatchObject({ stories: [story], isKept: false });
});

test('what another window has kept is taken over', () => {
  const book = createStoryBook(shelfWith(null).shelf);
  book.change(addStory(story));
  book.adopt(JSON.stringify([{ ...story, title: 'Other' }]));
  expect(book.getState()).toMatchObject({ stories: [{ title: 'Other' }], past: [] });
});
