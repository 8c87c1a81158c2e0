import { plainName, type SearchFold } from './buildSearchFold.ts';

/** One way to write a thing: a name or an alias, or the pinyin of one. */
export interface SearchKey {
  /** Number of the thing. */
  readonly entry: number;
  /** As it is shown. */
  readonly source: string;
  /** Folded, without blanks and dashes; pinyin run together. */
  readonly text: string;
  /** Of the thing's own name, not of an alias. */
  readonly isOwn: boolean;
  /** Pinyin, not a name as it is written. */
  readonly isSpelled: boolean;
  /** Of pinyin: the first letters of its syllables; empty of a name. */
  readonly initials: string;
}

/** How a word fits, the best first. */
export const fits = [
  'name',
  'alias',
  'pinyin',
  'nameStart',
  'aliasStart',
  'pinyinStart',
  'nameInner',
  'aliasInner',
  'pinyinInner',
  'words',
  'short',
  'text',
  'parts',
  'sound',
  'slip',
] as const;
export type Fit = (typeof fits)[number];

/** Number of a fit, smaller is better. */
export const rankOfFit = Object.fromEntries(fits.map((fit, rank) => [fit, rank])) as Record<Fit, number>;
const rank = rankOfFit;

/** What stands for no fit at all. */
export const noFit = 255;

/** Fewer letters inside a name are like too many others. */
export const shortestInnerPinyin = 4;

export function buildNameKey(entry: number, source: string, isOwn: boolean, fold: SearchFold): SearchKey {
  return {
    entry,
    source,
    text: plainName(fold(source)),
    isOwn,
    isSpelled: false,
    initials: '',
  };
}

/** Syllables of pinyin, parted by blanks or dashes as it is stored. */
export const splitSyllables = (source: string): string[] => source.toLowerCase().split(/[^a-z0-9]+/);

export function buildPinyinKey(entry: number, source: string, isOwn: boolean): SearchKey {
  const syllables = splitSyllables(source);
  const initials = syllables.map((syllable) => syllable.slice(0, 1)).join('');
  return { entry, source, text: syllables.join(''), isOwn, isSpelled: true, initials };
}

/** Letters and digits alone, as pinyin is typed. */
export const isLatin = (word: string): boolean => /^[a-z0-9]+$/.test(word);

/**
 * How well a word fits a key that holds it (a number of `rankOfFit`).
 * @param isWhole the word is all of the key
 * @param at where the word stands
 */
export function rankWord(isSpelled: boolean, isOwn: boolean, isWhole: boolean, at: number): number {
  if (isSpelled) return at > 0 ? rank.pinyinInner : isWhole ? rank.pinyin : rank.pinyinStart;
  if (at > 0) return isOwn ? rank.nameInner : rank.aliasInner;
  if (isWhole) return isOwn ? rank.name : rank.alias;
  return isOwn ? rank.nameStart : rank.aliasStart;
}
