import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildPairIndex, findPlaces, forEachText } from '../../../src/analysis/search/pairIndex.ts';
import { check } from '../../check.ts';
import { finish } from './bundledIndex.ts';

/** Few letters, so that pairs come back often. */
const letters = (minLength: number, maxLength: number) =>
  fc.string({ unit: fc.constantFrom('a', 'b', '合'), minLength, maxLength });

test('a word is found wherever it stands, in the right text, and never across two texts', () => {
  check(
    fc.property(fc.array(letters(0, 12), { maxLength: 8 }), letters(2, 7), (texts, word) => {
      const index = finish(buildPairIndex(texts));
      const found: [number, number][] = [];
      forEachText(index, findPlaces(index, word), (text, at) => found.push([text, at]));
      const wanted = texts.flatMap((text, number) =>
        Array.from(text, (_, at) => at)
          .filter((at) => text.startsWith(word, at))
          .map((at): [number, number] => [number, at]),
      );
      expect(found).toEqual(wanted);
    }),
    2000,
  );
});

test('one long list and one short one meet', () => {
  const texts = Array.from({ length: 500 }, (_, at) => (at % 97 === 0 ? 'abc' : 'ab'));
  const index = finish(buildPairIndex(texts));
  expect(findPlaces(index, 'abc')).toHaveLength(6);
  expect(findPlaces(index, 'cc')).toHaveLength(0);
});
