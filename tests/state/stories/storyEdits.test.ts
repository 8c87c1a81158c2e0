/** Changes of stories: pure, nothing lost, ids stay unique. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Scene, Story } from '../../../src/model/story.ts';
import * as edits from '../../../src/state/stories/storyEdits.ts';
import { check } from '../../check.ts';
import { deepFreeze } from '../../deepFreeze.ts';

const sceneOf = (id: string): Scene => ({ id, title: id, note: '', address: '#v=1', extent: null });
const storyOf = (...ids: string[]): Story => ({ id: 'a', title: 'A', scenes: ids.map(sceneOf) });
const idsOf = (stories: readonly Story[]): string[] => stories[0]!.scenes.map(({ id }) => id);
const content = { title: 'new', note: '', address: '#v=1', extent: null };

test('a scene comes in at its place, under a free id', () => {
  const [after] = edits.addScene('a', content, 1)(deepFreeze([storyOf('s1', 's3')]));
  expect(after!.scenes.map(({ id, title }) => [id, title])).toEqual([
    ['s1', 's1'],
    ['s4', 'new'],
    ['s3', 's3'],
  ]);
});

test('a copy stands behind its original and is another', () => {
  const [after] = edits.duplicateScene('a', 's1')([storyOf('s1', 's2')]);
  expect(after!.scenes.map(({ title }) => title)).toEqual(['s1', 's1', 's2']);
  expect(new Set(idsOf([after!])).size).toBe(3);
});

test('a scene moves, and not beyond the ends', () => {
  const stories = [storyOf('s1', 's2', 's3')];
  expect(idsOf(edits.moveScene('a', 's1', 1)(stories))).toEqual(['s2', 's1', 's3']);
  expect(idsOf(edits.moveScene('a', 's1', 99)(stories))).toEqual(['s2', 's3', 's1']);
  expect(idsOf(edits.moveScene('a', 's3', -5)(stories))).toEqual(['s3', 's1', 's2']);
  expect(edits.moveScene('a', 'none', 0)(stories)).toEqual(stories);
});

test('what is edited, renamed or removed is that alone', () => {
  const stories = deepFreeze([storyOf('s1', 's2'), { ...storyOf('s1'), id: 'b' }]);
  const edited = edits.editScene('a', 's2', { note: 'n' })(stories);
  expect(edited[0]!.scenes.map(({ note }) => note)).toEqual(['', 'n']);
  expect(edited[1]).toBe(stories[1]);
  expect(
    edits
      .renameStory(
        'b',
        'B',
      )(stories)
      .map(({ title }) => title),
  ).toEqual(['A', 'B']);
  expect(edits.removeStory('a')(stories)).toEqual([stories[1]]);
  expect(idsOf(edits.removeScene('a', 's1')(stories))).toEqual(['s2']);
});

test('whatever is done in a row, ids stay unique', () => {
  const step = fc.oneof(
    fc.nat(9).map((at) => edits.addScene('a', content, at)),
    fc.nat(9).map((at) => edits.duplicateScene('a', `s${at}`)),
    fc.nat(9).map((at) => edits.removeScene('a', `s${at}`)),
    fc.tuple(fc.nat(9), fc.nat(9)).map(([at, to]) => edits.moveScene('a', `s${at}`, to)),
  );
  check(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const after = steps.reduce<readonly Story[]>((stories, edit) => edit(stories), [storyOf('s1')]);
      const ids = idsOf(after);
      expect(new Set(ids).size).toBe(ids.length);
    }),
  );
});
