import { isIdle, plainName, type SearchFold } from './buildSearchFold.ts';

/** A part of a shown text, half open. */
export type Span = readonly [start: number, end: number];

/** Spans in order, none over another. */
function join(spans: Span[]): Span[] {
  const joined: Span[] = [];
  for (const [start, end] of spans.sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && start <= last[1]) joined[joined.length - 1] = [last[0], Math.max(last[1], end)];
    else joined.push([start, end]);
  }
  return joined;
}

/** Where words stand in a text. @param words folded */
export function markWords(text: string, words: readonly string[], fold: SearchFold): Span[] {
  const folded = fold(text);
  return join(
    words.flatMap((word): Span[] => {
      const at = folded.indexOf(word);
      return at < 0 || word === '' ? [] : [[at, at + word.length]];
    }),
  );
}

/** Where words stand in a name, over the blanks and dashes that nobody types. @param words folded and plain */
export function markName(name: string, words: readonly string[], fold: SearchFold): Span[] {
  const kept = Array.from(name, (_, at) => at).filter((at) => !isIdle(name[at]!));
  return markWords(plainName(fold(name)), words, (text) => text).map(([start, end]): Span => [
    kept[start]!,
    kept[end - 1]! + 1,
  ]);
}

/** The letters of pinyin that were typed: a run of them, or the first ones of syllables. */
export function markPinyin(pinyin: string, word: string): Span[] {
  const letters = Array.from(pinyin, (_, at) => at).filter((at) => /[a-z0-9]/i.test(pinyin[at]!));
  const firsts = letters.filter((at) => at === 0 || !/[a-z0-9]/i.test(pinyin[at - 1]!));
  const spell = (places: readonly number[]): string =>
    places
      .map((at) => pinyin[at])
      .join('')
      .toLowerCase();
  const takes = (places: readonly number[], at: number): Span[] =>
    join(places.slice(at, at + word.length).map((place): Span => [place, place + 1]));
  if (spell(firsts).startsWith(word) && !spell(letters).startsWith(word)) return takes(firsts, 0);
  const whole = spell(letters);
  for (let at = whole.indexOf(word); at >= 0; at = whole.indexOf(word, at + 1))
    if (firsts.includes(letters[at]!)) return takes(letters, at);
  return [];
}
