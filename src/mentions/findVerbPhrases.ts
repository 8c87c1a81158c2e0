import type { VerbWord } from '../model/language.ts';

/** A run of verbs and adverbs (加快推进, 积极谋划推动, 建立并完善); offsets half open. */
export interface VerbPhrase {
  readonly start: number;
  readonly end: number;
  readonly words: readonly VerbWord[];
  /** Where each word ends. */
  readonly ends: readonly number[];
}

/** Finds verb phrases: runs of known words that hold at least one verb, longest word first. */
export function findVerbPhrases(key: string, verbs: ReadonlyMap<string, VerbWord>): VerbPhrase[] {
  const longest = Math.max(0, ...[...verbs.keys()].map((word) => word.length));
  const phrases: VerbPhrase[] = [];
  for (let at = 0; at < key.length;) {
    const words: VerbWord[] = [];
    const ends: number[] = [];
    let end = at;
    let next = end;
    for (let word = longestAt(key, next, longest, verbs); word; word = longestAt(key, next, longest, verbs)) {
      words.push(word);
      end = next + word.word.length;
      ends.push(end);
      next = joinsVerbs(key, at, end, words) ? end + 1 : end;
    }
    // 建设好甲公园: how well is part of the verb.
    if (words.some(isVerb) && key[end] === '好' && !/[转评友于处]/.test(key[end + 1] ?? '')) {
      end++;
      ends.splice(-1, 1, end);
      words.push({ ...words.pop()!, noun: false });
    }
    if (words.some(isVerb)) phrases.push({ start: at, end, words, ends });
    at = Math.max(end, at + 1);
  }
  return phrases;
}

const isVerb = ({ role }: VerbWord): boolean => role !== 'adverb';

/** 建立并完善, 提升拓展和开放共享: one predicate, where the run before is surely a verb. */
function joinsVerbs(key: string, start: number, end: number, words: readonly VerbWord[]): boolean {
  const isClear = words.some((word) => isVerb(word) && !word.noun);
  const opensClause = start === 0 || /[，,。；;)\n\s]/.test(key[start - 1]!);
  return /[并和]/.test(key[end] ?? '') && isVerb(words.at(-1)!) && (isClear || opensClause);
}

function longestAt(
  key: string,
  at: number,
  longest: number,
  verbs: ReadonlyMap<string, VerbWord>,
): VerbWord | undefined {
  for (let length = Math.min(longest, key.length - at); length >= 1; length--) {
    const word = verbs.get(key.slice(at, at + length));
    if (word && !word.notBefore?.includes(key[at + length]!)) return word;
  }
  return undefined;
}
