/** The search once more without an index: every key and every text is looked at. It says what the index must find. */
import { plainName } from '../../../src/analysis/search/buildSearchFold.ts';
import { readQuery } from '../../../src/analysis/search/readQuery.ts';
import { corpus } from './bundledIndex.ts';
import { listKeys, type SearchIndex } from '../../../src/analysis/search/buildSearchIndex.ts';
import { spell } from '../../../src/analysis/search/learnSounds.ts';
import { fits, splitSyllables, type Fit, type SearchKey } from '../../../src/analysis/search/searchKey.ts';
import { isOneOff } from '../../../src/analysis/isOneOff.ts';

const isLatin = (word: string): boolean => /^[a-z0-9]+$/.test(word);
const rank = (fit: Fit): number => fits.indexOf(fit);
const better = (a: Fit | null, b: Fit | null): Fit | null => (b && (!a || rank(b) < rank(a)) ? b : a);

function placesIn(text: string, word: string): number[] {
  return Array.from(text, (_, at) => at).filter(
    (at) => text.startsWith(word, at) && !(/\d$/.test(word) && /\d/.test(text.charAt(at + word.length))),
  );
}

function fitOfKey({ text, isOwn, isSpelled, initials, source }: SearchKey, word: string): Fit | null {
  if (!isSpelled) {
    if (word.length === 1 && isLatin(word)) return null;
    const places = placesIn(text, word).filter((at) => word.length > 1 || at === 0);
    if (places.length === 0) return null;
    if (places[0]! > 0) return isOwn ? 'nameInner' : 'aliasInner';
    if (word === text) return isOwn ? 'name' : 'alias';
    return isOwn ? 'nameStart' : 'aliasStart';
  }
  if (!isLatin(word) || word.length < 2) return null;
  const ofInitials = initials === word ? 'pinyin' : initials.startsWith(word) ? 'pinyinStart' : null;
  const syllables = splitSyllables(source);
  const starts = syllables.map((_, at) => syllables.slice(0, at).join('').length);
  const places = placesIn(text, word).filter((at) => starts.includes(at));
  const ofText = places.includes(0)
    ? word === text
      ? 'pinyin'
      : 'pinyinStart'
    : places.length && word.length >= 4
      ? 'pinyinInner'
      : null;
  return better(ofInitials, ofText);
}

function isInOrder(text: string, word: string): boolean {
  let rest = text;
  for (const character of word) {
    const at = rest.indexOf(character);
    if (at < 0) return false;
    rest = rest.slice(at + 1);
  }
  return true;
}

/** For each entry that answers, its number and how it fits. */
export function scanNames(index: SearchIndex, query: string): Map<number, Fit> {
  const folded = readQuery(query, index.fold);
  const whole = plainName(folded);
  if (whole === '') return new Map();
  const words = /\s/.test(folded)
    ? folded
        .split(/\s+/)
        .filter((word) => word.length > 1)
        .map(plainName)
        .filter((word) => word.length > 1)
    : [];
  const all = index.entries.map((entry, number) =>
    listKeys(number, entry, index.fold, corpus.characters.units),
  );
  const best = (fitOf: (keys: readonly SearchKey[]) => Fit | null): (Fit | null)[] => all.map(fitOf);
  const ofKeys = (word: string) => (keys: readonly SearchKey[]) =>
    keys.reduce((fit: Fit | null, key) => better(fit, fitOfKey(key, word)), null);

  const straight = best((keys) =>
    better(ofKeys(whole)(keys), words.length && words.every((word) => ofKeys(word)(keys)) ? 'words' : null),
  );
  const first = Math.min(...straight.map((fit) => (fit ? rank(fit) : Infinity)));
  const spelled = spell(whole, index.sounds);
  const remote = best((keys) => {
    if (first <= rank('pinyinStart') || whole.length < 2) return null;
    const isSlip = keys.some(({ text }) => text.length >= 4 && whole.length >= 3 && isOneOff(whole, text));
    let fit: Fit | null = isSlip ? 'slip' : null;
    if (first < Infinity) return fit;
    for (const key of keys) {
      const { text, isSpelled } = key;
      if (!isSpelled && whole.length >= 3 && isInOrder(text, whole)) {
        const isWhole = text[0] === whole[0] && text.at(-1) === whole.at(-1);
        fit = better(fit, isWhole ? 'short' : 'parts');
      }
      for (const one of spelled) {
        const sound = fitOfKey(key, one);
        if (sound === 'pinyin') fit = better(fit, 'sound');
        if (sound === 'pinyinStart') fit = better(fit, 'slip');
      }
    }
    return fit;
  });
  const found = new Map<number, Fit>();
  straight.forEach((fit, number) => {
    const own = better(fit, remote[number]!);
    if (own) found.set(number, own);
  });
  return found;
}

/** Ids of the measures that hold every word of two characters or more. */
export function scanTexts(index: SearchIndex, query: string): Set<string> {
  const words = readQuery(query, index.fold)
    .split(/\s+/)
    .filter((word) => word.length > 1);
  const isAsked = plainName(readQuery(query, index.fold)) !== '' && words.length > 0;
  const holding = index.texts.measures.filter(({ text }) => words.every((word) => text.includes(word)));
  return new Set(isAsked ? holding.map(({ measure }) => measure.id) : []);
}
