import type { KindWord } from '../model/language.ts';
import type { Kind } from '../model/kinds.ts';
import type { Status } from '../model/status.ts';
import type { Candidate } from './findCandidates.ts';
import { governVerb } from './governVerb.ts';
import { isNumber } from './isNumber.ts';
import type { NameMatch } from './nameMatch.ts';
import { natureOf } from './natureOf.ts';
import { prepareSentences } from './sentences.ts';
import type { VerbTables } from './verbTables.ts';
import { windowOf } from './windowOf.ts';

/** No name is longer. */
const longestName = 96;
/** Kinds of lines that a number names by itself. */
const numberedKinds = new Set<Kind>(['metro', 'railway', 'highway', 'road']);

/** Bodies found others that bear their names. */
const bodyKinds = new Set<Kind>(['hospital', 'research', 'science']);

/** A name recognised by its last word alone; offsets in the measure's text. */
export interface UnknownName {
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
  readonly verb: string | null;
  readonly status: Status | null;
  readonly reason: string;
  /** Where the kind word stands that a member of a list shares. */
  readonly tail?: readonly [number, number];
  /** From the governing verb to the end of what it governs; left out where there is no verb. */
  readonly clause?: readonly [number, number];
}

export interface UnknownNameTables {
  readonly kindWords: readonly KindWord[];
  readonly verbs: VerbTables;
  readonly isGeneric: (name: string) => boolean;
  /** Match keys of names that are no project, with the reason. */
  readonly notProjects: ReadonlyMap<string, string>;
}

/**
 * Names that end in a word of a known kind and that the registry does not know: they are reported, so that
 * nothing is silently dropped (law 4).
 * @param key match key of the text
 */
export function findUnknownNames(
  key: string,
  candidates: readonly Candidate[],
  matches: readonly NameMatch[],
  ignored: readonly { readonly start: number; readonly end: number }[],
  { verbs, kindWords, isGeneric, notProjects }: UnknownNameTables,
): UnknownName[] {
  const places = matches.filter(({ target }) => 'place' in target);
  // 长江口 in 长江口二号博物馆 is no more than where the thing is: the kind word makes another name.
  // Not where the two are of one kind (新桥机场区域枢纽机场): that is the thing itself, with what it is called,
  // unless a place stands between (临港新片区嘉善协作区) or the kind word is one of parts
  // (马鞍山港郑蒲港区); of bodies a longer name is always another (甲医学中心海南医院).
  const partWords = new Set(kindWords.flatMap(({ word, part }) => (part ? word : [])));
  // 长江 in 龙湖长江大桥 is part of the kind word.
  const opens = (match: NameMatch, { start, end, stem, tail, kind }: Candidate): boolean =>
    !tail &&
    !match.parts &&
    match.start >= start &&
    match.end < end &&
    (match.start >= start + stem.length || match.end <= start + stem.length) &&
    (match.start >= start + stem.length ||
      partWords.has(key.slice(start + stem.length, end)) ||
      bodyKinds.has(kind) ||
      windowOf(places, match.end, start + stem.length).some((place) => place.end <= start + stem.length) ||
      !kindWords.some((entry) => entry.kind === kind && key.slice(start, match.end).endsWith(entry.word)));
  // The parts that members of known names share.
  const shared = new Uint8Array(key.length);
  for (const { target, parts = [] } of matches)
    if ('project' in target) for (const [from, to] of parts) shared.fill(1, from, to);
  const taken = (candidate: Candidate): boolean => {
    const { start, end, tail } = candidate;
    return (
      windowOf(matches, start - longestName, end).some(
        (match) => 'project' in match.target && match.end > start && !opens(match, candidate),
      ) ||
      shared.subarray(start, end).includes(1) ||
      (!tail && windowOf(places, start - longestName, start + 1).some((place) => place.end >= end)) ||
      ignored.some((range) => range.start < end && range.end > start)
    );
  };
  const namesPlace = ({ start, stem }: Candidate): boolean =>
    windowOf(places, start, start + stem.length).some((place) => place.end <= start + stem.length);
  const isName = (candidate: Candidate): boolean =>
    candidate.stem.length >= 2 && (namesPlace(candidate) || !isGeneric(candidate.stem));
  const unknown = outermost(
    candidates.filter(
      (candidate) =>
        (isNumber(candidate.stem) ? numberedKinds.has(candidate.kind) : isName(candidate)) &&
        !taken(candidate),
    ),
  );
  const asMatches = unknown.map(({ start, end, tail }): NameMatch => ({
    start,
    end,
    target: { project: '' },
    ...(tail ? { parts: [tail] } : {}),
  }));
  const sentences = prepareSentences(key, [...matches, ...asMatches], verbs);
  return unknown.map(({ start, end, kind, tail }, index) => {
    // A 通道 that no registry knows is built, a 走廊 is made: neither is a region's name for other things.
    const governing = governVerb(
      sentences,
      asMatches[index]!,
      verbs,
      kind === 'corridor' ? 'thing' : natureOf(kind, false),
    );
    return {
      start,
      end,
      kind,
      verb: governing?.verb ?? null,
      status: governing?.status ?? null,
      reason: reasonOf(key.slice(start, end), notProjects),
      ...(tail ? { tail } : {}),
      ...(governing ? { clause: [governing.start, governing.end] as const } : {}),
    };
  });
}

/**
 * Two kind words may close one name (碍航铁路桥, 顶山—汊河、江宁—博望省际毗邻地区新型功能区): what the longer
 * reading holds is told with it, once.
 */
function outermost(candidates: readonly Candidate[]): Candidate[] {
  const tailEnd = ({ end, tail }: Candidate): number => tail?.[1] ?? end;
  const holds = (outer: Candidate, inner: Candidate): boolean =>
    outer.start <= inner.start &&
    outer.end >= inner.end &&
    (outer.end - outer.start > inner.end - inner.start || tailEnd(outer) > tailEnd(inner));
  return candidates.filter((candidate) => {
    let isBefore = true;
    return !windowOf(candidates, candidate.start - longestName, candidate.start + 1).some((other) => {
      if (other === candidate) isBefore = false;
      const isSame =
        other.start === candidate.start &&
        other.end === candidate.end &&
        tailEnd(other) === tailEnd(candidate);
      return holds(other, candidate) || (isBefore && isSame);
    });
  });
}

/** The reason of a name that looks like one and is only not known. */
export const notListed = '名称未收入项目名录';

// 一批产业园: however many, none is named.
const unnamed = /^(?:一批|若干|各类|一系列|其他|[一二两三四五六七八九十百\d]+[个家批条座所处项类]|更多)/;

function reasonOf(name: string, notProjects: ReadonlyMap<string, string>): string {
  return notProjects.get(name) ?? (unnamed.test(name) ? '泛称，未指明具体项目' : notListed);
}
