import type { NameBounds } from '../model/language.ts';
import type { VerbWord } from '../model/language.ts';
import type { VerbPhrase } from './findVerbPhrases.ts';
import { windowOf } from './windowOf.ts';

const stops = '、，,。；;:！!？?\n《》[] ';
const closers: Readonly<Record<string, string>> = { ')': '(', '”': '“' };
const openers = '(“';
const longestName = 28;
const longestBracket = 12;
/** What begins farther before a name does not reach it. */
const farthest = 64;

// What numbers an item; it may stand right before the first word.
const marker = /^(?:\d+[.．、]|[（(](?:\d+|[一二三四五六七八九十]+)[)）]|[①-⑳]|专栏\d+)?/;

// By when, no part of a name: 2022年底前甲大桥.
const dates = /\d{4}年(?:\d{1,2}月)?[初底末]?(?:之?前)?/g;

/** What bounds a name on its left, for one text. */
export interface LeftBounds {
  readonly bounds: NameBounds;
  readonly phrases: readonly VerbPhrase[];
  readonly isNoun: (phrase: Pick<VerbPhrase, 'words'>) => boolean;
  /** Known names of places: never cut inside. */
  readonly places: readonly { readonly start: number; readonly end: number }[];
}

/**
 * Where the name that ends at `end` begins: behind the last stop, joint or verb before it. A bracket or
 * quotation inside it belongs to it (“6+2”试验区, 市域(郊)铁路).
 */
export function nameStart(key: string, end: number, left: LeftBounds): number {
  const item = itemStart(key, end);
  const phrases = windowOf(left.phrases, item - farthest, end);
  const places = windowOf(left.places, item - farthest, end);
  const start = item + marker.exec(key.slice(item, end))![0].length;
  return Math.max(start, ...cutsBetween(key, start, end, { ...left, phrases, places }));
}

function itemStart(key: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < longestName) {
    const character = key[start - 1]!;
    const opener = closers[character];
    if (opener) {
      const at = key.lastIndexOf(opener, start - 1);
      if (at < 0 || start - at > longestBracket) return start;
      start = at;
    } else if (openers.includes(character) || stops.includes(character)) return start;
    else if (character === '—' && key[start - 2] === '—') return start;
    else start--;
  }
  return start;
}

// One short name, or several that a line joins (重庆至自贡).
const ends = /^[\u4e00-\u9fff]{2,4}(?:至[\u4e00-\u9fff]{2,4})*$/;

/** 赣州至深圳(铁路): short names on either side, those behind a stop or a verb, the others at the kind word. */
function joinsEnds(
  key: string,
  from: number,
  at: number,
  to: number,
  phrases: readonly VerbPhrase[],
): boolean {
  const opened = Math.max(from, ...phrases.map(({ end }) => (end <= at ? end : 0)));
  const left = key.slice(opened, at).replace(/^.*[和及与]/, '');
  return ends.test(left) && ends.test(key.slice(at + 1, to));
}

/** Ends of joints and verbs between the two; not inside a place's name or a word that holds them by itself. */
function* cutsBetween(
  key: string,
  from: number,
  to: number,
  { bounds, phrases, isNoun, places }: LeftBounds,
): Generator<number> {
  const stem = key.slice(from, to);
  const kept: [number, number][] = places
    .filter(({ start, end }) => start >= from && end <= to)
    .map(({ start, end }) => [start, end]);
  for (const bracket of stem.matchAll(/“[^“”]*”|\([^()]*\)/g))
    kept.push([from + bracket.index, from + bracket.index + bracket[0].length]);
  for (const word of bounds.inName) {
    for (let at = stem.indexOf(word); at >= 0; at = stem.indexOf(word, at + 1))
      kept.push([from + at, from + at + word.length]);
  }
  const isKept = (start: number, end: number): boolean =>
    kept.some(([keptStart, keptEnd]) => start < keptEnd && end > keptStart);
  for (const joint of bounds.joints) {
    for (let found = stem.indexOf(joint); found >= 0; found = stem.indexOf(joint, found + 1)) {
      const at = from + found;
      const joinsPlaces =
        at > from &&
        /^[至到]$/.test(joint) &&
        places.some(({ start }) => start === at + 1) &&
        !phrases.some(({ end }) => end === at);
      // 如 in 真如、金桥 joins nothing: the list goes on behind it.
      if (at + joint.length === to && /[、和及与等]/.test(key[to] ?? '')) continue;
      // 和 in 建成国和一号 joins nothing: one character is no name.
      if (
        joint === '和' &&
        (at === from + 1 || phrases.some((phrase) => phrase.end === at - 1 && !isNoun(phrase)))
      )
        continue;
      if (joint === '至' && joinsEnds(key, from, at, to, phrases)) continue;
      // 周口至漯河段航道: a section, and what it is a section of.
      if (joint === '至' && /^[\u4e00-\u9fff]{2,4}段$/.test(key.slice(at + 1, to))) continue;
      // 如 in 推进如通苏湖铁路 is 如皋: what is said by way of example stands behind a comma.
      if (
        joint === '如' &&
        ((at === from && !/[，,:(]/.test(key[at - 1] ?? '')) || phrases.some(({ end }) => end === at))
      )
        continue;
      if (!joinsPlaces && !isKept(at, at + joint.length)) yield at + joint.length;
    }
  }
  // 支持甲建设乙, 甲州设立乙, 在肥设立乙: who does it stands before the word, so that it is no noun.
  const hasDoer = (at: number, words: readonly VerbWord[]): boolean =>
    words.some(({ deed }) => deed) &&
    (places.some(({ end }) => end === at) ||
      /等[省市县区地]$/.test(key.slice(Math.max(0, at - 2), at)) ||
      /(?:大学|院|公司|集团|开发区|经开区|高新区|园区|新区|[^小]镇|街道)$/.test(
        key.slice(Math.max(0, at - 3), at),
      ) ||
      /在(?:[\u4e00-\u9fff]{1,6}[、和及])*[\u4e00-\u9fff]{1,8}$/.test(key.slice(Math.max(0, at - 40), at)) ||
      phrases.some(({ start, end, words: before }) => start >= from && end < at && before.at(-1)!.host));
  for (const date of stem.matchAll(dates)) yield from + date.index + date[0].length;
  for (const phrase of phrases) {
    // 推动 in 推动集聚区: the run of verbs goes on into the kind word, the name does not.
    const count = phrase.ends.filter((end) => end <= to).length;
    const words = phrase.words.slice(0, count);
    const end = phrase.ends[count - 1];
    if (end === undefined || end <= from || words.every(({ role }) => role === 'adverb')) continue;
    // 建设24个产业园: what is counted behind it is its object.
    const counts = /^(?:\d+|[一二两三四五六七八九十百]+)[个家座条处所批项]/.test(key.slice(end, end + 8));
    if (phrase.start > from && isNoun({ words }) && !counts && !hasDoer(phrase.start, words)) continue;
    if (!isKept(phrase.start, end)) yield end;
  }
}
