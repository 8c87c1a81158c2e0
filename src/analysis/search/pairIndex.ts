/**
 * Texts by the pairs of neighbouring characters that they hold, with the place of every pair, so that any word of two
 * characters or more is found exactly without looking at a text.
 */
export interface PairIndex {
  /** Number of a pair, by its first and its second character. */
  readonly pairs: readonly (ReadonlyMap<number, number> | undefined)[];
  /** Where the places of each pair begin in `places`. */
  readonly from: Int32Array;
  /** Places of all pairs, pair by pair, ascending; the texts are thought one after another with a gap between. */
  readonly places: Int32Array;
  /** Where each text begins; after the last, where all end. */
  readonly starts: Int32Array;
}

/** Steps after which a build lets the page breathe. */
const stride = 4096;

/** Numbers the pairs place by place, then sorts the places by pair (a counting sort); yields often. */
export function* buildPairIndex(texts: readonly string[]): Generator<void, PairIndex> {
  const starts = new Int32Array(texts.length + 1);
  for (let text = 0; text < texts.length; text++) starts[text + 1] = starts[text]! + texts[text]!.length + 1;
  const end = starts[texts.length]!;
  const pairs: (Map<number, number> | undefined)[] = Array.from({ length: 0x10000 });
  const pairAt = new Int32Array(end).fill(-1);
  const counts: number[] = [];
  yield;
  let worked = 0;
  for (let number = 0; number < texts.length; number++) {
    const text = texts[number]!;
    const start = starts[number]!;
    for (let at = 0; at < text.length - 1; at++) {
      const seconds = (pairs[text.charCodeAt(at)] ??= new Map<number, number>());
      const second = text.charCodeAt(at + 1);
      let pair = seconds.get(second);
      if (pair === undefined) {
        pair = counts.push(0) - 1;
        seconds.set(second, pair);
      }
      counts[pair]!++;
      pairAt[start + at] = pair;
    }
    worked += text.length;
    if (worked < stride) continue;
    worked = 0;
    yield;
  }
  const from = new Int32Array(counts.length + 1);
  for (let pair = 0; pair < counts.length; pair++) from[pair + 1] = from[pair]! + counts[pair]!;
  const next = from.slice();
  const places = new Int32Array(from[counts.length]!);
  for (let place = 0; place < end; place++) {
    if (place % (stride * 4) === 0) yield;
    const pair = pairAt[place]!;
    if (pair >= 0) places[next[pair]!++] = place;
  }
  return { pairs, from, places, starts };
}

const nowhere = new Int32Array(0);

function placesOf({ pairs, from, places }: PairIndex, first: number, second: number): Int32Array {
  const pair = pairs[first]?.get(second);
  return pair === undefined ? nowhere : places.subarray(from[pair], from[pair + 1]);
}

/**
 * The first of ascending numbers, from `from` on, that is not less than `wanted`; in ever longer leaps to beyond it, then back
 * by halves: what lies between is not walked.
 */
function leapTo(numbers: Int32Array, wanted: number, from: number): number {
  let low = from;
  let leap = 1;
  while (low + leap < numbers.length && numbers[low + leap]! < wanted) leap *= 2;
  let high = Math.min(low + leap, numbers.length);
  low += leap >> 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Those of some places that stand `offset` before one of the others; both ascending. */
function keepBefore(places: Int32Array, others: Int32Array, offset: number): Int32Array {
  const kept = new Int32Array(places.length);
  let count = 0;
  let at = 0;
  for (let index = 0; index < places.length; index++) {
    const wanted = places[index]! + offset;
    at = leapTo(others, wanted, at);
    if (at === others.length) break;
    if (others[at] === wanted) kept[count++] = places[index]!;
  }
  return kept.subarray(0, count);
}

/** Where a word of two characters or more begins, ascending: each of its pairs stands at its distance. */
export function findPlaces(index: PairIndex, word: string): Int32Array {
  const offsets: number[] = [];
  for (let offset = 0; offset < word.length - 1; offset += 2) offsets.push(offset);
  // The last pair of an odd word overlaps the one before it.
  if (word.length % 2 === 1 && word.length > 1) offsets.push(word.length - 2);
  const lists = offsets.map((offset) => ({
    offset,
    places: placesOf(index, word.charCodeAt(offset), word.charCodeAt(offset + 1)),
  }));
  lists.sort((a, b) => a.places.length - b.places.length);
  const [rarest, ...others] = lists;
  if (!rarest) return nowhere;
  let found = rarest.places;
  for (const { offset, places } of others) found = keepBefore(found, places, offset - rarest.offset);
  return rarest.offset === 0 ? found : found.map((place) => place - rarest.offset);
}

/** Visits what stands at some ascending places: the number of the text and where in it. */
export function forEachText(
  { starts }: PairIndex,
  places: Int32Array,
  visit: (text: number, at: number) => void,
): void {
  let text = 0;
  for (let index = 0; index < places.length; index++) {
    const place = places[index]!;
    if (starts[text + 1]! <= place) text = leapTo(starts, place + 1, text) - 1;
    visit(text, place - starts[text]!);
  }
}
