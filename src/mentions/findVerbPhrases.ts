import type { VerbWord } from '../model/language.ts';

/** A run of verbs and adverbs (加快推进, 积极谋划推动); offsets half open. */
export interface VerbPhrase {
  readonly start: number;
  readonly end: number;
  readonly words: readonly VerbWord[];
}

/** Finds verb phrases: runs of known words that hold at least one verb, longest word first. */
export function findVerbPhrases(key: string, verbs: ReadonlyMap<string, VerbWord>): VerbPhrase[] {
  const longest = Math.max(0, ...[...verbs.keys()].map((word) => word.length));
  const phrases: VerbPhrase[] = [];
  for (let at = 0; at < key.length;) {
    const words: VerbWord[] = [];
    let end = at;
    for (let word = longestAt(key, end, longest, verbs); word; word = longestAt(key, end, longest, verbs)) {
      words.push(word);
      end += word.word.length;
    }
    if (words.some(({ role }) => role !== 'adverb')) phrases.push({ start: at, end, words });
    at = Math.max(end, at + 1);
  }
  return phrases;
}

function longestAt(
  key: string,
  at: number,
  longest: number,
  verbs: ReadonlyMap<string, VerbWord>,
): VerbWord | undefined {
  for (let length = Math.min(longest, key.length - at); length >= 1; length--) {
    const word = verbs.get(key.slice(at, at + length));
    if (word) return word;
  }
  return undefined;
}
