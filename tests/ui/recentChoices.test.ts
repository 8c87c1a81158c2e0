import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addChoice, parseChoices, type Choice } from '../../src/ui/search/recentChoices.ts';
import { check } from '../check.ts';

const choice = (id: string): Choice => ({ sort: 'project', id });

test('whatever was kept, only choices are read, six at most', () => {
  check(
    fc.property(fc.oneof(fc.string(), fc.json(), fc.constant(null)), (text) => {
      expect(() => parseChoices(text)).not.toThrow();
    }),
    500,
  );
  const kept = [null, 7, { sort: 'paris', id: 'a' }, { sort: 'unit' }, { sort: 'unit', id: 'a', more: 1 }];
  expect(parseChoices(JSON.stringify(kept))).toEqual([{ sort: 'unit', id: 'a' }]);
  expect(parseChoices(JSON.stringify([...'abcdefgh'].map(choice)))).toEqual([...'abcdef'].map(choice));
});

test('the last choice comes first, none twice', () => {
  const earlier = [...'abcdef'].map(choice);
  expect(
    addChoice(earlier, choice('c'))
      .map(({ id }) => id)
      .join(''),
  ).toBe('cabdef');
  expect(
    addChoice(earlier, choice('g'))
      .map(({ id }) => id)
      .join(''),
  ).toBe('gabcde');
  expect(addChoice([choice('a')], { sort: 'place', id: 'a' })).toHaveLength(2);
});
