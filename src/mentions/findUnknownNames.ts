import type { LanguageTables } from '../model/language.ts';
import type { Kind } from '../model/kinds.ts';
import type { Measure } from '../model/plan.ts';
import type { Status } from '../model/status.ts';
import { parseUnits } from '../plans/parseUnits.ts';
import { governVerb } from './governVerb.ts';
import { prepareSentences } from './sentences.ts';
import { matchKey } from './matchKey.ts';
import type { NameMatch } from './nameMatch.ts';
import type { VerbTables } from './verbTables.ts';

/** A name recognised by its last word alone; offsets in the measure's text. */
export interface UnknownName {
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
  readonly verb: string | null;
  readonly status: Status | null;
  readonly reason: string;
}

const stops = '、，,。；;:！!？?\n“”《》()[] 　';
const joints = /^(?:和|及|与|以及|或|等|的|在|将|以|至|从|为|是|由|被|把|向|其|该)$/;
const longestName = 24;

/**
 * Names that end in a word of a known kind and that the registry does not know: they are reported, so that
 * nothing is silently dropped (law 4). Lists that share the last word give one name a member.
 */
export function findUnknownNames(
  measure: Measure,
  matches: readonly NameMatch[],
  verbs: VerbTables,
  language: Pick<LanguageTables, 'kindWords' | 'genericNames'>,
): UnknownName[] {
  const key = matchKey(measure.textHans);
  const ignored = parseUnits(measure.text, measure.textHans);
  const known = matches.filter(({ target }) => 'project' in target);
  const taken = (start: number, end: number): boolean =>
    known.some(
      (match) =>
        (match.start < end && match.end > start) ||
        (match.parts ?? []).some(([from, to]) => from < end && to > start),
    ) || ignored.some((range) => range.start < end && range.end > start);
  const isGeneric = genericTest(language.genericNames);
  const words = [...language.kindWords].sort((a, b) => b.word.length - a.word.length);
  const found: UnknownName[] = [];
  const reached: [number, number][] = [];
  for (const { word, kind } of words) {
    for (let at = key.indexOf(word); at >= 0; at = key.indexOf(word, at + 1)) {
      const tailEnd = at + word.length;
      if (reached.some(([from, to]) => from < tailEnd && to > at) || continues(key, tailEnd)) continue;
      reached.push([at, tailEnd]);
      if (taken(at, tailEnd)) continue;
      for (const [start, end] of membersBefore(key, at, verbs)) {
        const name = key.slice(start, end);
        if (name.length < 2 || isGeneric(name) || taken(start, end)) continue;
        const stop = end === at ? tailEnd : end;
        const match: NameMatch = { start, end: stop, target: { project: '' } };
        const governing = governVerb(prepareSentences(key, [...matches, match], verbs), match, verbs);
        found.push({
          start,
          end: stop,
          kind,
          verb: governing?.verb ?? null,
          status: governing?.status ?? null,
          reason: '名称未收入项目名录',
        });
      }
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** 铁路 in 铁路网, 高速 in 高速增长: the word goes on and means something else. */
function continues(key: string, at: number): boolean {
  return /^(?:网|局|系统|枢纽|密度|覆盖|增长|发展|化|里程|上|口岸|企业|协会|联盟|办|管委会|集团|公司|大学)/.test(
    key.slice(at, at + 3),
  );
}

/** The member that ends at `tailStart`, and those before it in the same list. */
function membersBefore(key: string, tailStart: number, verbs: VerbTables): [number, number][] {
  const members: [number, number][] = [];
  let end = tailStart;
  for (;;) {
    const start = startOfItem(key, end, verbs);
    if (start < end) members.push([start, end]);
    // Only bare heads (宿州—固镇、…) belong to the shared word; a full stop or a verb ends the list.
    const isBare = members.length > 0 && key[start - 1] === '、';
    if (!isBare || members.length > 12) return members;
    const previous = startOfItem(key, start - 1, verbs);
    if (!key.slice(previous, start - 1).includes('—')) return members;
    end = start - 1;
  }
}

function startOfItem(key: string, end: number, { verbs }: VerbTables): number {
  let start = end;
  while (start > 0 && end - start < longestName && !stops.includes(key[start - 1]!)) {
    if (joints.test(key[start - 1]!) || joints.test(key.slice(start - 2, start))) break;
    start--;
  }
  start += /^(?:\d+[.、]|\(\d+\)|专栏\d+)?/.exec(key.slice(start, end))![0].length;
  // Verbs and adverbs at the front are not the name's: 开工建设宿州—固镇 → 宿州—固镇.
  for (let cut = true; cut;) {
    cut = false;
    for (let length = Math.min(5, end - start); length >= 2 && !cut; length--) {
      if (!verbs.has(key.slice(start, start + length))) continue;
      start += length;
      cut = true;
    }
  }
  return start;
}

function genericTest(generic: readonly string[]): (name: string) => boolean {
  const words = [...generic].sort((a, b) => b.length - a.length);
  return (name) => {
    let rest = name.replace(/[\d—“”]+/g, '');
    for (let cut = true; cut && rest;) {
      cut = false;
      for (const word of words) {
        if (rest.startsWith(word)) {
          rest = rest.slice(word.length);
          cut = true;
          break;
        }
      }
    }
    return rest.length < 2;
  };
}
