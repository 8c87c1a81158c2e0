import type { Kind } from '../model/kinds.ts';
import type { KindWord, NameBounds } from '../model/language.ts';
import { findBriefNames } from './findBriefNames.ts';
import { findRoadNumbers } from './findRoadNumbers.ts';
import { isNumber } from './isNumber.ts';
import { lineNodes, type LineNodeTables } from './lineNodes.ts';
import { nameStart, type LeftBounds } from './nameStart.ts';
import { windowOf } from './windowOf.ts';

/** A span that a kind word makes a name; offsets half open. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
  /** The name without the kind word. */
  readonly stem: string;
  /** Where the kind word stands that a member of a list shares. */
  readonly tail?: readonly [number, number];
}

export interface CandidateTables {
  readonly kindWords: readonly KindWord[];
  readonly bounds: NameBounds;
  readonly lines: LineNodeTables;
  readonly courseWords: readonly string[];
  readonly isGeneric: (name: string) => boolean;
}

const joints = /(?:、|和|及|与|以及|或|等)$/;
/** Bodies have names of their own: none is called by its city alone. */
const bodyKinds = new Set<Kind>(['school', 'hospital', 'research', 'science']);
const longestList = 16;
/** No name is longer. */
const farthest = 96;
/** Kinds whose lists name members in a few characters (苏通第二、张皋等过江通道). */
const briefKinds = new Set<Kind>(['railway', 'highway', 'bridge', 'waterway', 'airport', 'port']);
/** Kinds whose lists do so only where 等 closes them (金桥、外高桥等园区). */
const closedKinds = new Set<Kind>([
  'zone',
  'park',
  'port',
  'logistics',
  'energy',
  'grid',
  'water_project',
  'science',
]);

/**
 * Every name that ends in a kind word, and the members of its list that share the word
 * (盐通、盐泰锡常宜等铁路; 射阳、建湖和大丰通用机场).
 */
export function findCandidates(key: string, left: LeftBounds, tables: CandidateTables): Candidate[] {
  const words = tables.kindWords.filter(({ brief }) => !brief).sort((a, b) => b.word.length - a.word.length);
  const reached = new Uint8Array(key.length);
  const found: Candidate[] = [];
  const holders = compoundsOf(tables);
  const isPart = (at: number, end: number, word: string): boolean =>
    tables.bounds.continuations.some((next) => key.startsWith(next, end)) ||
    isWithin(key, at, end, holders.get(word)!) ||
    // 港 in 连云港 is the end of a place's name: no kind, and nothing for 徐州 to borrow.
    windowOf(left.places, at - farthest, at).some((place) => place.end >= end);
  for (const { word, kind, isName } of words) {
    for (let at = key.indexOf(word); at >= 0; at = key.indexOf(word, at + 1)) {
      const tailEnd = at + word.length;
      if (reached.subarray(at, tailEnd).includes(1)) continue;
      reached.fill(1, at, tailEnd);
      if (isPart(at, tailEnd, word)) continue;
      const names = namesBefore(key, at, tailEnd, kind, left, tables);
      const standsAlone = isName && !names.some(({ end }) => end === tailEnd);
      found.push(...names, ...(standsAlone ? [{ start: at, end: tailEnd, kind, stem: word }] : []));
    }
  }
  const all = [...found, ...findBriefNames(key, left, found, tables, isPart), ...findRoadNumbers(key)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  return all.map((name) => asCrossing(key, name, all));
}

// 深中通道、狮子洋通道 among roads and bridges are what is built; 陆海新通道 is a way that things take.
const crossing = /^[\u4e00-\u9fff]{2,3}通道$/;
const crossedBy: readonly Kind[] = ['highway', 'road', 'bridge'];

function asCrossing(key: string, name: Candidate, found: readonly Candidate[]): Candidate {
  if (name.kind !== 'corridor' || name.tail || !crossing.test(key.slice(name.start, name.end))) return name;
  const near = windowOf(found, name.start - farthest, name.end + farthest).some(
    ({ kind, start, end }) =>
      crossedBy.includes(kind) &&
      !/[，,。；;！!？?\n]/.test(key.slice(Math.min(end, name.end), Math.max(start, name.start))),
  );
  return near ? { ...name, kind: 'highway' } : name;
}

/** By kind word, the longer words that hold it. */
function compoundsOf({ kindWords, bounds }: CandidateTables): ReadonlyMap<string, readonly string[]> {
  const known = knownHolders.get(bounds);
  if (known) return known;
  const own = new Map(
    kindWords.map(({ word }) => [word, bounds.compounds.filter((compound) => compound.includes(word))]),
  );
  knownHolders.set(bounds, own);
  return own;
}
const knownHolders = new WeakMap<NameBounds, ReadonlyMap<string, readonly string[]>>();

/** Whether a longer word holds the span: 港 in 香港. */
function isWithin(key: string, at: number, end: number, compounds: readonly string[]): boolean {
  return compounds.some((compound) => {
    if (compound.length <= end - at) return false;
    const from = Math.max(0, end - compound.length);
    const offset = key.slice(from, at + compound.length).indexOf(compound);
    return offset >= 0 && from + offset <= at && from + offset + compound.length >= end;
  });
}

const actsWith = /^(?:合作|共建|联合|共同|携手|结对)/;
const acts =
  /^(?:建设|创建|设立|申报|打造)(?!运营|管理|改造|项目|工程|进度|工作|步伐|前期|[和与及])[\u4e00-\u9fff]{4}/;

function namesBefore(
  key: string,
  at: number,
  tailEnd: number,
  kind: Kind,
  left: LeftBounds,
  tables: CandidateTables,
): Candidate[] {
  const names: Candidate[] = [];
  const first = nameStart(key, at, left);
  const isClosed = key[first - 1] === '等';
  // What stands behind 等 says what the members are (海盐等经济技术开发区), unless a place names it.
  const isClass = isClosed && !windowOf(left.places, first, at).some(({ end }) => end <= at);
  if (first < at && !isClass) names.push({ start: first, end: tailEnd, kind, stem: key.slice(first, at) });
  // 侨务、口岸 and 黄河、大运河 are two things: only 等 lets a kind word be shared that has no name of its own.
  // 松江区与甲开发区合作建设乙, 支持昆山、甲园区建设乙: who acts together, no list.
  const rest = key.slice(tailEnd, tailEnd + 16);
  const isPair = actsWith.test(rest) ? /[与同]/.test(key[first - 1] ?? '') : acts.test(rest);
  let next = (at - first >= 2 || isClosed) && !isPair ? memberEnd(key, first) : null;
  for (let count = 0; next !== null && count < longestList; count++) {
    const start = nameStart(key, next, left);
    const stem = key.slice(start, next);
    if (!isBare(stem, start, next, kind, isClosed, left, tables)) break;
    // G15、S32等公路: what a road's number names, it names alone.
    if (!isRoadNumber(stem, kind)) names.push({ start, end: next, kind, stem, tail: [first, tailEnd] });
    next = memberEnd(key, start);
  }
  return names;
}

const isRoadNumber = (stem: string, kind: Kind): boolean =>
  isNumber(stem) && /^[GS]/.test(stem) && kind !== 'metro' && kind !== 'railway';

/** End of the member before a joint that ends at `start`; null where the list begins. */
function memberEnd(key: string, start: number): number | null {
  const joint = joints.exec(key.slice(Math.max(0, start - 2), start));
  return joint ? start - joint[0].length : null;
}

/** Whether a member of a list wants the kind word of a later one: it is no whole name itself. */
function isBare(
  stem: string,
  start: number,
  end: number,
  kind: Kind,
  isClosed: boolean,
  { places, phrases }: LeftBounds,
  { lines, kindWords, courseWords, isGeneric, bounds }: CandidateTables,
): boolean {
  // 合肥至大顾店段、乙高速: a section of the road before it.
  if (
    stem.length < 2 ||
    stem.endsWith('段') ||
    kindWords.some(({ word, brief }) => !brief && stem.endsWith(word))
  )
    return false;
  if (lineNodes(stem, lines).length > 0 || courseWords.includes(stem)) return true;
  if (isNumber(stem)) return true;
  // 支持甲市与乙大学共建丙: a city is no university.
  if (windowOf(places, start, start + 1).some((place) => place.end === end))
    return isClosed || !bodyKinds.has(kind);
  if (/[—]/.test(stem)) return true;
  if (windowOf(phrases, start - farthest, end).some((phrase) => phrase.end > start)) return false;
  if (isGeneric(stem) || bounds.commonNouns.some((noun) => stem.includes(noun))) return false;
  return (
    (briefKinds.has(kind) && stem.length <= 5) || (isClosed && closedKinds.has(kind) && stem.length <= 6)
  );
}
