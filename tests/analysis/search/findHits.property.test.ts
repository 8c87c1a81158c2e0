/** Laws of the search, on the committed corpus: what the index finds is what a look at everything finds. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainName } from '../../../src/analysis/search/buildSearchFold.ts';
import { findNumbered } from '../../../src/analysis/search/clauseNumbers.ts';
import { findHits, hitLimits, type HitGroup, type NameHit } from '../../../src/analysis/search/findHits.ts';
import { readQuery } from '../../../src/analysis/search/readQuery.ts';
import { splitSyllables } from '../../../src/analysis/search/searchKey.ts';
import { check } from '../../check.ts';
import { bundledIndex as index, corpus } from './bundledIndex.ts';
import { scanNames, scanTexts } from './scanPlainly.ts';

const { entries, fold } = index;
const none = { plan: null, of: null } as const;
const all = { project: 1e6, place: 1e6, unit: 1e6, measure: 1e6 };
const findAll = (query: string): HitGroup[] => findHits(index, query, none, all);
const namesOf = (groups: readonly HitGroup[]): NameHit[] =>
  groups.flatMap(({ hits }) => hits.filter((hit): hit is NameHit => hit.sort !== 'measure'));
const named = [...corpus.projects, ...corpus.places];

const oneOf = fc.constantFrom(...named);
const slice = (text: string): fc.Arbitrary<string> =>
  fc
    .tuple(fc.nat(Math.max(0, text.length - 1)), fc.integer({ min: 1, max: 8 }))
    .map(([from, length]) => text.slice(from, from + length));
const measure = fc.constantFrom(...corpus.texts.flatMap(({ measures }) => measures));
const alphabet = [...new Set(named.flatMap(({ name }) => [...name]))];

/** A word with one character replaced, left out, added, or two neighbours swapped. */
const mistyped = (word: string, letters: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.nat(word.length - 1),
      fc.constantFrom('replace', 'omit', 'add', 'swap'),
      fc.constantFrom(...letters),
    )
    .map(([at, how, letter]) => {
      if (how === 'replace') return word.slice(0, at) + letter + word.slice(at + 1);
      if (how === 'omit') return word.slice(0, at) + word.slice(at + 1);
      if (how === 'add') return word.slice(0, at) + letter + word.slice(at);
      const [a = '', b = ''] = word.slice(at, at + 2);
      return word.slice(0, at) + b + a + word.slice(at + 2);
    });

const query = fc.oneof(
  oneOf.chain(({ name }) => slice(name)),
  oneOf.chain(({ nameHant }) => slice(nameHant)),
  oneOf.chain(({ pinyin }) => slice(pinyin.replace(/[^a-z0-9]/gi, ''))),
  oneOf
    .map(({ pinyin }) =>
      splitSyllables(pinyin)
        .map((syllable) => syllable[0]!)
        .join(''),
    )
    .chain(slice),
  oneOf.chain(({ name }) => mistyped(plainName(fold(name)), alphabet)),
  oneOf.chain(({ pinyin }) => mistyped(splitSyllables(pinyin).join(''), [...'abghinouz'])),
  fc
    .tuple(
      oneOf.chain(({ name }) => slice(name)),
      oneOf.chain(({ name }) => slice(name)),
    )
    .map((words) => words.join(' ')),
  measure.chain(({ textHans }) => slice(textHans)),
  measure.chain(({ text }) => slice(text)),
  fc
    .array(fc.constantFrom(...alphabet), { minLength: 1, maxLength: 5 })
    .map((characters) => characters.join('')),
);

describe('the index', () => {
  test('finds the names that a plain scan finds, as well fitting and in the same order', () => {
    check(
      fc.property(query, (asked) => {
        const scanned = scanNames(index, asked);
        const found = new Map(namesOf(findAll(asked)).map(({ entry, fit }) => [entries.indexOf(entry), fit]));
        expect(found).toEqual(scanned);
        for (const { hits } of findAll(asked).filter(({ sort }) => sort !== 'measure')) {
          const limited = findHits(index, asked, none).find(({ sort }) => sort === hits[0]!.sort)!;
          expect(limited.hits).toEqual(hits.slice(0, hitLimits[limited.sort]));
          expect(limited.total).toBe(hits.length);
        }
      }),
      60,
    );
  });

  test('finds the measures that a plain scan finds, and those with the number asked for', () => {
    check(
      fc.property(query, (asked) => {
        const group = findAll(asked).find(({ sort }) => sort === 'measure');
        const numbered = findNumbered(index.numbers, readQuery(asked, fold), null).found;
        const expected = new Set([...scanTexts(index, asked), ...numbered.map((one) => one.measure.id)]);
        expect(new Set(group?.hits.map(({ id }) => id))).toEqual(expected);
        expect(group?.hits.length ?? 0).toBe(group?.total ?? 0);
      }),
      300,
    );
  });

  test('never throws, whatever is typed', () => {
    const typed = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), query);
    check(
      fc.property(typed, typed, (a, b) => {
        expect(() => findHits(index, `${a} ${b}`)).not.toThrow();
      }),
      300,
    );
  });
});

/** Entries of the best fit. */
const firstOf = (asked: string): string[] => {
  const hits = namesOf(findAll(asked));
  const best = hits[0]?.fit;
  return hits.filter(({ fit }) => fit === best || fit === 'name').map(({ id }) => id);
};

describe('every project and every place is found', () => {
  test.each(['name', 'nameHant'] as const)('first, or among equals, by its %s', (key) => {
    expect(named.filter((thing) => !firstOf(thing[key]).includes(thing.id)).map(({ id }) => id)).toEqual([]);
  });

  test('first, or among equals, by its pinyin run together', () => {
    const lost = named.filter(({ id, pinyin }) => !firstOf(splitSyllables(pinyin).join('')).includes(id));
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  test('by its initials, and by each alias', () => {
    const lost = named.filter(({ id, pinyin, aliases }) => {
      const initials = splitSyllables(pinyin).map((syllable) => syllable.slice(0, 1));
      return [initials.join(''), ...aliases].some(
        (asked) => !namesOf(findAll(asked)).some((hit) => hit.id === id),
      );
    });
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  test('by its name or pinyin with one character mistyped, unless that begins another name', () => {
    const long = named.filter(({ name }) => plainName(fold(name)).length >= 4);
    const slip = fc
      .constantFrom(...long)
      .chain((thing) =>
        fc
          .oneof(
            mistyped(plainName(fold(thing.name)), alphabet),
            mistyped(splitSyllables(thing.pinyin).join(''), [...'abcdefghijklmnopqrstuvwxyz']),
          )
          .map((asked) => ({ thing, asked })),
      );
    check(
      fc.property(slip, ({ thing, asked }) => {
        const hits = namesOf(findAll(asked));
        const isOther = /^(name|alias|pinyin)(Start)?$/.test(hits[0]?.fit ?? '');
        expect(isOther || hits.some(({ id }) => id === thing.id)).toBe(true);
      }),
      300,
    );
  });
});
