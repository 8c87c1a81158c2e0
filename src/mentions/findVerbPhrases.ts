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
  const lengths = lengthsOf(verbs);
  const phrases: VerbPhrase[] = [];
  for (let at = 0; at < key.length;) {
    const words: VerbWord[] = [];
    const ends: number[] = [];
    let end = at;
    let next = end;
    for (let word = longestAt(key, next, lengths, verbs); word; word = longestAt(key, next, lengths, verbs)) {
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

const known = new WeakMap<ReadonlyMap<string, VerbWord>, ReadonlyMap<string, readonly number[]>>();

/** By first character, the lengths of the verbs, longest first. */
function lengthsOf(verbs: ReadonlyMap<string, VerbWord>): ReadonlyMap<string, readonly number[]> {
  const found = known.get(verbs);
  if (found) return found;
  const lengths = new Map<string, number[]>();
  for (const word of [...verbs.keys()].sort((a, b) => b.length - a.length)) {
    const own = lengths.get(word[0]!) ?? [];
    if (!own.includes(word.length)) own.push(word.length);
    lengths.set(word[0]!, own);
  }
  known.set(verbs, lengths);
  return lengths;
}

function longestAt(
  key: string,
  at: number,
  lengths: ReadonlyMap<string, readonly number[]>,
  verbs: ReadonlyMap<string, VerbWord>,
): VerbWord | undefined {
  for (const length of lengths.get(key[at] ?? '') ?? []) {
    const word = verbs.get(key.slice(at, at + length));
    if (!word || word.notBefore?.includes(key[at + length]!) || word.notAfter?.includes(key[at - 1]!))
      continue;
    return word;
  }
  return undefined;
}
