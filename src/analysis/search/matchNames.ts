import type { SearchIndex } from './buildSearchIndex.ts';
import { entrySorts, type SearchEntry } from './listEntries.ts';
import { spell } from './learnSounds.ts';
import { forEachAbbreviated, forEachFit, forEachSlip, type NameIndex } from './nameIndex.ts';
import { noFit, rankOfFit } from './searchKey.ts';

/** An entry that answers, by which of its keys (the first of the best), and how well (a number of `rankOfFit`). */
export interface NameMatch {
  readonly entry: number;
  readonly key: number;
  readonly rank: number;
}

export interface NameGroup {
  readonly sort: SearchEntry['sort'];
  /** The best first, as many as asked for. */
  readonly matches: readonly NameMatch[];
  readonly total: number;
}

/** Beside a name that begins as typed, others that are only like it would be noise. */
export const worstWithoutSlips = rankOfFit.pinyinStart;

/**
 * Names that fit a query, in groups by sort, each with the best first and how many there are in all; of equal fit in the
 * order of the entries.
 * @param whole the query without blanks, folded and plain
 * @param words its words of two characters or more, where there are several
 */
export function matchNames(
  index: SearchIndex,
  whole: string,
  words: readonly string[],
  passes: ((entry: SearchEntry) => boolean) | null,
  limits: Readonly<Record<SearchEntry['sort'], number>>,
): NameGroup[] {
  const { names, entries, sortOf } = index;
  const { entryOf } = names;
  const { ranks, bestKeys } = index.notes;
  const kept: number[] = [];
  let best = noFit;
  const keep = (key: number, rank: number): void => {
    const entry = entryOf[key]!;
    const earlier = ranks[entry]!;
    if (rank > earlier || (rank === earlier && key >= bestKeys[entry]!)) return;
    if (earlier === noFit) kept.push(entry);
    ranks[entry] = rank;
    bestKeys[entry] = key;
    if (rank < best) best = rank;
  };
  forEachFit(names, whole, keep);
  for (const key of findByWords(names, words, entries.length)) keep(key, rankOfFit.words);
  const fitting = best;
  if (fitting > worstWithoutSlips && whole.length > 1) {
    forEachSlip(names, whole, (key) => keep(key, rankOfFit.slip));
    if (fitting === noFit) keepRemote(index, whole, keep);
  }

  const groups = { project: [] as NameMatch[], place: [] as NameMatch[], unit: [] as NameMatch[] };
  const totals = { project: 0, place: 0, unit: 0 };
  for (const entry of kept) {
    if (passes && !passes(entries[entry]!)) continue;
    const sort = entrySorts[sortOf[entry]!]!;
    totals[sort]++;
    insert(groups[sort], { entry, key: bestKeys[entry]!, rank: ranks[entry]! }, limits[sort]);
  }
  for (const entry of kept) ranks[entry] = noFit;
  return entrySorts
    .map((sort) => ({ sort, matches: groups[sort], total: totals[sort] }))
    .filter(({ total }) => total > 0);
}

/** Names that a word means in another way, where none holds it: abbreviated, or pronounced alike. */
function keepRemote(
  { names, sounds }: SearchIndex,
  word: string,
  keep: (key: number, rank: number) => void,
): void {
  forEachAbbreviated(names, word, (key) => {
    const { text } = names.keys[key]!;
    const isWhole = text[0] === word[0] && text.at(-1) === word.at(-1);
    keep(key, isWhole ? rankOfFit.short : rankOfFit.parts);
  });
  for (const spelled of spell(word, sounds))
    forEachFit(names, spelled, (key, rank) => {
      if (rank === rankOfFit.pinyin) keep(key, rankOfFit.sound);
      if (rank === rankOfFit.pinyinStart) keep(key, rankOfFit.slip);
    });
}

/** A key of each entry that every word fits somehow. */
function findByWords(index: NameIndex, words: readonly string[], count: number): number[] {
  const met = new Uint8Array(count);
  const found: number[] = [];
  words.forEach((word, at) => {
    forEachFit(index, word, (key) => {
      const entry = index.entryOf[key]!;
      if (met[entry] !== at) return;
      met[entry]++;
      if (at === words.length - 1) found.push(key);
    });
  });
  return found;
}

const isBefore = (a: NameMatch, b: NameMatch): boolean =>
  a.rank < b.rank || (a.rank === b.rank && a.entry < b.entry);

/** Puts a match where it belongs among the best few. */
function insert(matches: NameMatch[], match: NameMatch, limit: number): void {
  if (matches.length === limit && !isBefore(match, matches[limit - 1]!)) return;
  let at = matches.length;
  while (at > 0 && isBefore(match, matches[at - 1]!)) at--;
  matches.splice(at, 0, match);
  if (matches.length > limit) matches.pop();
}
