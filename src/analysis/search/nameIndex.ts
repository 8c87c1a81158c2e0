import { isOneOff } from '../isOneOff.ts';
import { buildPairIndex, findPlaces, forEachText, type PairIndex } from './pairIndex.ts';
import { isLatin, rankWord, shortestInnerPinyin, splitSyllables, type SearchKey } from './searchKey.ts';

/** Numbers of keys by some characters that they begin or end with. */
type KeyLists = ReadonlyMap<string, readonly number[]>;

/** Texts of keys, found by any word in them. */
interface KeyTexts {
  readonly pairs: PairIndex;
  /** The key of each text. */
  readonly keyOf: Int32Array;
}

/**
 * Every way to write a name, found by a word in it. Keys come in the order of their entries. What a search asks of very many
 * keys lies in plain rows of numbers: to look at the keys themselves would take most of its time.
 */
export interface NameIndex {
  readonly keys: readonly SearchKey[];
  readonly entryOf: Int32Array;
  readonly lengthOf: Uint16Array;
  readonly written: KeyTexts;
  readonly spelled: KeyTexts;
  /** 1 at each place of `spelled` where a syllable begins. */
  readonly syllables: Uint8Array;
  /** Whether a key is of the thing's own name. */
  readonly isOwn: Uint8Array;
  /** A bit for each character of a name (several share one); none of pinyin. */
  readonly signatureOf: Int32Array;
  /** Pinyin by its first two and three letters; initials by their first two, three and four. */
  readonly beginnings: KeyLists;
  readonly initials: KeyLists;
  /** Names by their first characters. */
  readonly firsts: KeyLists;
  /** For slips: keys by their length and their first or their last character. */
  readonly edges: KeyLists;
}

const longestInitials = 4;

function note(lists: Map<string, number[]>, key: string, number: number): void {
  const list = lists.get(key);
  if (list) list.push(number);
  else lists.set(key, [number]);
}

function noteBeginnings(lists: Map<string, number[]>, text: string, longest: number, number: number): void {
  for (let end = 2; end <= Math.min(longest, text.length); end++) note(lists, text.slice(0, end), number);
}

/** The first and the last character of a word, each with the length of what it is looked for in. */
const edgesOf = (word: string, length: number): readonly [string, string] => [
  `${word.slice(0, 1)}<${length}`,
  `${word.slice(-1)}>${length}`,
];

function* buildKeyTexts(keys: readonly SearchKey[], isSpelled: boolean): Generator<void, KeyTexts> {
  const numbers = [...keys.keys()].filter((number) => keys[number]!.isSpelled === isSpelled);
  yield;
  const pairs = yield* buildPairIndex(numbers.map((number) => keys[number]!.text));
  return { pairs, keyOf: Int32Array.from(numbers) };
}

function markSyllables({ pairs: { starts }, keyOf }: KeyTexts, keys: readonly SearchKey[]): Uint8Array {
  const syllables = new Uint8Array(starts[starts.length - 1]!);
  keyOf.forEach((number, text) => {
    let place = starts[text]!;
    for (const { length } of splitSyllables(keys[number]!.source)) {
      syllables[place] = 1;
      place += length;
    }
  });
  return syllables;
}

export function* buildNameIndex(keys: readonly SearchKey[]): Generator<void, NameIndex> {
  const beginnings = new Map<string, number[]>();
  const initials = new Map<string, number[]>();
  const firsts = new Map<string, number[]>();
  const edges = new Map<string, number[]>();
  for (const [number, key] of keys.entries()) {
    for (const edge of edgesOf(key.text, key.text.length)) note(edges, edge, number);
    if (!key.isSpelled) note(firsts, key.text.slice(0, 1), number);
    else {
      noteBeginnings(beginnings, key.text, shortestInnerPinyin - 1, number);
      noteBeginnings(initials, key.initials, longestInitials, number);
    }
    if (number % 256 === 0) yield;
  }
  const written = yield* buildKeyTexts(keys, false);
  const spelled = yield* buildKeyTexts(keys, true);
  yield;
  const syllables = markSyllables(spelled, keys);
  yield;
  return {
    keys,
    entryOf: Int32Array.from(keys, ({ entry }) => entry),
    lengthOf: Uint16Array.from(keys, ({ text }) => text.length),
    isOwn: Uint8Array.from(keys, (key) => Number(key.isOwn)),
    signatureOf: Int32Array.from(keys, ({ isSpelled, text }) => (isSpelled ? 0 : signature(text))),
    written,
    spelled,
    syllables,
    beginnings,
    initials,
    firsts,
    edges,
  };
}

function signature(text: string): number {
  let bits = 0;
  for (let at = 0; at < text.length; at++) bits |= 1 << (text.charCodeAt(at) % 32);
  return bits;
}

/** Visits every key that a folded word fits, and how well; a key may come more than once. */
export function forEachFit(index: NameIndex, word: string, visit: (key: number, rank: number) => void): void {
  const { keys, lengthOf, isOwn, written, spelled, syllables, beginnings, firsts } = index;
  const { length } = word;
  const isNumber = /\d$/.test(word);
  const tell = (number: number, isSpelled: boolean, at: number): void => {
    // G3 is no beginning of G312.
    if (isNumber && /\d/.test(keys[number]!.text.charAt(at + length))) return;
    visit(number, rankWord(isSpelled, isOwn[number] === 1, length === lengthOf[number], at));
  };
  if (length === 1) {
    if (!isLatin(word)) for (const number of firsts.get(word) ?? []) tell(number, false, 0);
    return;
  }
  forEachText(written.pairs, findPlaces(written.pairs, word), (text, at) =>
    tell(written.keyOf[text]!, false, at),
  );
  if (!isLatin(word)) return;
  forEachInitials(index, word, visit);
  if (length < shortestInnerPinyin) for (const number of beginnings.get(word) ?? []) tell(number, true, 0);
  else {
    const { starts } = spelled.pairs;
    forEachText(spelled.pairs, findPlaces(spelled.pairs, word), (text, at) => {
      if (syllables[starts[text]! + at] === 1) tell(spelled.keyOf[text]!, true, at);
    });
  }
}

/** Visits the keys whose initials begin with a word. */
function forEachInitials(
  { keys, initials }: NameIndex,
  word: string,
  visit: (key: number, rank: number) => void,
): void {
  for (const number of initials.get(word.slice(0, longestInitials)) ?? []) {
    const own = keys[number]!.initials;
    if (own.startsWith(word)) visit(number, rankWord(true, false, own.length === word.length, 0));
  }
}

/** Shorter names are like too many others to be told apart by a slip. */
const shortestSlipName = 4;

/** Whether a word misses a key by one character, typed wrongly, left out, added, or two neighbours swapped. */
export const isSlip = ({ text }: SearchKey, word: string): boolean =>
  text.length >= shortestSlipName &&
  word.length >= shortestSlipName - 1 &&
  Math.abs(text.length - word.length) <= 1 &&
  isOneOff(word, text);

/**
 * Visits the keys that a word misses by one character. What spoils the first character leaves the last one whole, so
 * that every such key begins or ends as the word does.
 */
export function forEachSlip({ keys, edges }: NameIndex, word: string, visit: (key: number) => void): void {
  for (const length of [word.length - 1, word.length, word.length + 1])
    for (const edge of edgesOf(word, length))
      for (const number of edges.get(edge) ?? []) if (isSlip(keys[number]!, word)) visit(number);
}

/** Shorter abbreviations would fit too much. */
const shortestAbbreviation = 3;

/** Whether a name holds the characters of a word in their order; as Chinese abbreviates: 盐城机场 for 盐城南洋机场. */
export function isAbbreviation({ text, isSpelled }: SearchKey, word: string): boolean {
  if (isSpelled || word.length < shortestAbbreviation) return false;
  let at = -1;
  for (const character of word) {
    at = text.indexOf(character, at + 1);
    if (at < 0) return false;
  }
  return true;
}

/** Visits the names that a word may abbreviate. Their signatures tell most of the others without a look at them. */
export function forEachAbbreviated(index: NameIndex, word: string, visit: (key: number) => void): void {
  const { keys, signatureOf } = index;
  const wanted = signature(word);
  for (let number = 0; number < signatureOf.length; number++)
    if ((signatureOf[number]! & wanted) === wanted && isAbbreviation(keys[number]!, word)) visit(number);
}
