import type { SearchTable } from '../../model/characterTable.ts';
import { buildSearchFold, type SearchFold } from './buildSearchFold.ts';
import { buildClauseNumbers, type ClauseNumbers } from './clauseNumbers.ts';
import { entrySorts, listEntries, type SearchCorpus, type SearchEntry } from './listEntries.ts';
import { buildNameIndex, type NameIndex } from './nameIndex.ts';
import { learnSounds, type Sounds } from './learnSounds.ts';
import { buildNameKey, buildPinyinKey, noFit, type SearchKey } from './searchKey.ts';
import { buildTextIndex, type TextIndex } from './textIndex.ts';

/** All that a search looks at. */
export interface SearchIndex {
  readonly fold: SearchFold;
  readonly entries: readonly SearchEntry[];
  /** The number of each entry's sort. */
  readonly sortOf: Uint8Array;
  readonly names: NameIndex;
  readonly sounds: Sounds;
  readonly texts: TextIndex;
  readonly numbers: ClauseNumbers;
  /** A search's notes on entries; kept clear between searches, since to make them anew would cost each more than it takes. */
  readonly notes: { readonly ranks: Uint8Array; readonly bestKeys: Int32Array };
}

export interface SearchInput extends SearchCorpus {
  /** Traditional characters and their simplified ones, pinyin of units. */
  readonly characters: SearchTable;
}

/** Pinyin is stored beside the names that it spells. */
const isSpelled = (key: string): boolean => !/[㐀-鿿]/.test(key);

/** A unit as others than its own government call it: 宿州市交通运输局 for the 市交通运输局 of 安徽省宿州市. */
function nameInFull(name: string, jurisdiction: string): string | null {
  const own = /[^省]+[省市]$/.exec(jurisdiction)?.[0];
  return own?.at(-1) === name[0] ? own + name.slice(1) : null;
}

/**
 * The ways to write a thing, each once; its own name first, pinyin last. A unit counts as an alias of its office: the unit
 * 合肥 of a list of cities must not stand before the city.
 */
export function listKeys(
  entry: number,
  { sort, name, thing }: SearchEntry,
  fold: SearchFold,
  unitPinyin: Readonly<Record<string, string>>,
): SearchKey[] {
  if (sort === 'unit') {
    const spelled = unitPinyin[name];
    const full = nameInFull(name, thing.jurisdiction);
    return [
      buildNameKey(entry, name, false, fold),
      ...(full ? [buildNameKey(entry, full, false, fold)] : []),
      ...(spelled ? [buildPinyinKey(entry, spelled, false)] : []),
    ];
  }
  const { nameHant, aliases, aliasKeys, pinyin } = thing;
  const seen = new Set<string>();
  return [
    ...[name, nameHant].map((source) => buildNameKey(entry, source, true, fold)),
    ...[...aliases, ...aliasKeys.filter((key) => !isSpelled(key))].map((source) =>
      buildNameKey(entry, source, false, fold),
    ),
    buildPinyinKey(entry, pinyin, true),
    ...aliasKeys.filter(isSpelled).map((source) => buildPinyinKey(entry, source, false)),
  ].filter(({ text, initials }) => {
    const isNew = text !== '' && !seen.has(`${text} ${initials}`);
    seen.add(`${text} ${initials}`);
    return isNew;
  });
}

/** Builds the index in small steps, so that a page can do something else between them. */
export function* buildSearchIndex(input: SearchInput): Generator<void, SearchIndex> {
  const fold = buildSearchFold(input.characters);
  yield;
  const entries = listEntries(input);
  yield;
  const keys: SearchKey[] = [];
  for (const [number, entry] of entries.entries()) {
    keys.push(...listKeys(number, entry, fold, input.characters.units));
    if (number % 32 === 0) yield;
  }
  const names = yield* buildNameIndex(keys);
  const texts = yield* buildTextIndex(input.texts, fold);
  const numbers = buildClauseNumbers(texts.measures, input.plans, fold);
  const ranks = new Uint8Array(entries.length).fill(noFit);
  const notes = { ranks, bestKeys: new Int32Array(entries.length) };
  const sortOf = Uint8Array.from(entries, ({ sort }) => entrySorts.indexOf(sort));
  return { fold, entries, sortOf, names, sounds: learnSounds(keys), texts, numbers, notes };
}
