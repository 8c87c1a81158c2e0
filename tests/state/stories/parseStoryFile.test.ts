/** Files and links of scenes: they come back as they were; a damaged one says what is wrong and gives what it holds. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longestNote, longestTitle, mostScenes, type Scene } from '../../../src/model/story.ts';
import { packStory, unpackStory } from '../../../src/state/stories/packStory.ts';
import { parseStoryFile } from '../../../src/state/stories/parseStoryFile.ts';
import { buildStoryFile, contentOf } from '../../../src/state/stories/storyFile.ts';
import { check } from '../../check.ts';
import { deflateSync, strToU8 } from 'fflate';

const degrees = (min: number, max: number): fc.Arbitrary<number> =>
  fc.integer({ min: min * 10_000, max: max * 10_000 }).map((value) => value / 10_000);
const scene: fc.Arbitrary<Scene> = fc.record({
  id: fc.constant('s1'),
  title: fc.string({ unit: 'binary', maxLength: 20 }),
  note: fc.string({ unit: 'binary', maxLength: 60 }),
  address: fc.constantFrom('#v=1', '#v=1&l=railways&p=g3&m=suzhou-2021:34&q=6432'),
  extent: fc.option(fc.tuple(degrees(115, 117), degrees(30, 32), degrees(118, 120), degrees(33, 35))),
});
const story = fc.record({ title: fc.string({ maxLength: 20 }), scenes: fc.array(scene, { maxLength: 8 }) });
const numbered = (scenes: readonly Scene[]): Scene[] =>
  scenes.map((one, at) => ({ ...one, id: `s${at + 1}` }));
const date = '2026-11-21';
const sound = {
  title: 'A',
  scenes: [1, 2, 3].map((number) => ({
    id: `s${number}`,
    title: `标题${number} {"`,
    note: 'n\\"}',
    address: '#v=1&l=zones',
    extent: null,
  })),
};

test('a file and a link come back as they were', () => {
  check(
    fc.property(story, (given) => {
      const whole = { story: { ...given, scenes: numbered(given.scenes) }, problems: [] };
      expect(parseStoryFile(buildStoryFile(given, date), date)).toEqual(whole);
      const packed = packStory(given, date);
      expect(packed).toMatch(/^[\w-]+$/);
      expect(unpackStory(packed, date)).toEqual(whole);
    }),
  );
});

test('whatever text comes in, nothing is thrown', () => {
  check(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
      expect(parseStoryFile(text).problems.length).toBeGreaterThan(0);
      expect(unpackStory(text, null).problems.length).toBeGreaterThan(0);
    }),
    500,
  );
});

test('cut anywhere, a file gives the scenes that stand whole in it, and says so', () => {
  const text = buildStoryFile(sound, date);
  const ends = sound.scenes.map((_, at) => text.indexOf('}', text.indexOf(`标题${at + 1}`) + 40));
  for (let length = 0; length < text.trimEnd().length; length += 7) {
    const { story: read, problems } = parseStoryFile(text.slice(0, length), date);
    const count = ends.filter((_, at) => length > endOf(text, at)).length;
    expect(read?.scenes.map(contentOf) ?? []).toEqual(sound.scenes.slice(0, count).map(contentOf));
    expect(problems).toEqual([count ? { sort: 'damaged', kept: count } : { sort: 'notJson' }]);
  }
});

/** Where a scene's closing brace stands. */
function endOf(text: string, at: number): number {
  let end = -1;
  for (let count = 0; count <= at; count++) end = text.indexOf('\n    }', end + 1);
  return end + '\n    '.length;
}

test('a lost comma costs no scene', () => {
  const text = buildStoryFile(sound, date).replace('    },\n    {', '    }\n    {');
  expect(parseStoryFile(text, date).story?.scenes).toHaveLength(3);
});

describe('what is wrong is said with its place, and the rest is kept', () => {
  const file = (changed: object): string =>
    JSON.stringify({ ...JSON.parse(buildStoryFile(sound, date)), ...changed });
  const withScene = (changed: object): string =>
    file({ scenes: [contentOf(sound.scenes[0]!), { ...contentOf(sound.scenes[1]!), ...changed }] });
  test.each([
    ['another version', file({ version: 9 }), [{ sort: 'version', version: '9' }], 3],
    ['another edition', file({ dataDate: '2025-01-01' }), [{ sort: 'edition', dataDate: '2025-01-01' }], 3],
    ['another format', file({ format: 'x' }), [{ sort: 'foreign' }], null],
    ['no scenes', file({ scenes: 5 }), [{ sort: 'foreign' }], null],
    [
      'a scene that is none',
      file({ scenes: [contentOf(sound.scenes[0]!), 7] }),
      [{ sort: 'scene', number: 2 }],
      1,
    ],
    ['a title that is no text', withScene({ title: 7 }), [{ sort: 'member', number: 2, member: 'title' }], 2],
    [
      'an extent from east to west',
      withScene({ extent: [118, 31, 116, 33] }),
      [{ sort: 'member', number: 2, member: 'extent' }],
      2,
    ],
    [
      'an extent upside down',
      withScene({ extent: [118, 33, 116, 31] }),
      [{ sort: 'member', number: 2, member: 'extent' }],
      2,
    ],
    [
      'a note without end',
      withScene({ note: 'x'.repeat(longestNote + 1) }),
      [{ sort: 'member', number: 2, member: 'note' }],
      2,
    ],
    [
      'too many',
      file({ scenes: Array.from({ length: mostScenes + 3 }, () => contentOf(sound.scenes[0]!)) }),
      [{ sort: 'tooMany', left: 3 }],
      mostScenes,
    ],
  ])('%s', (_, text, problems, count) => {
    const parsed = parseStoryFile(text, date);
    expect(parsed.problems).toEqual(problems);
    expect(parsed.story?.scenes.length ?? null).toBe(count);
    for (const { title, note } of parsed.story?.scenes ?? []) {
      expect(title.length).toBeLessThanOrEqual(longestTitle);
      expect(note.length).toBeLessThanOrEqual(longestNote);
    }
  });
});

test('a link that would unfold without end is refused', () => {
  const bomb = deflateSync(strToU8(`{"x":"${'a'.repeat(20_000_000)}"}`), { level: 9 });
  const packed = Buffer.from(bomb).toString('base64url');
  expect(packed.length).toBeLessThan(40_000);
  expect(unpackStory(packed, null)).toEqual({ story: null, problems: [{ sort: 'notJson' }] });
});
