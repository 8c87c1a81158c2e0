import type { Kind } from '../model/kinds.ts';
import type { KindWord } from '../model/language.ts';
import type { Candidate, CandidateTables } from './findCandidates.ts';
import { isNumber } from './isNumber.ts';
import { nameStart, type LeftBounds } from './nameStart.ts';
import { windowOf } from './windowOf.ts';

const lineKinds: readonly Kind[] = ['railway', 'metro', 'waterway', 'pipeline'];
/** What stands farther away says nothing of a line, nor does what lies more names back. */
const farthest = 300;
const nearest = 12;
const stops = /[。；;！!？?\n]/;
const closes = /^(?:$|[、，,。；;:)”\s]|[\u4e00-\u9fff]{2,4}段)/;
// 嘉闵线, S1线, 成眉线S5线, 嘉善至西塘线; a kind of railway may open it: 市域(郊)铁路成资线.
const course = /^(?:[\u4e00-\u9fff]{2,4}(?:[至—][\u4e00-\u9fff]{2,4})*|[\u4e00-\u9fff]{0,8}[A-Z]?\d{1,2})$/;

/**
 * Names whose last word is so short that only their form tells them: 嘉闵线, S1线, 南汇支线. They stand behind a
 * stop or a verb, and what follows is no noun of their own.
 * @param strong names that end in a whole kind word
 */
export function findBriefNames(
  key: string,
  left: LeftBounds,
  strong: readonly Candidate[],
  tables: CandidateTables,
  isPart: (at: number, end: number, word: string) => boolean,
): Candidate[] {
  const { kindWords, bounds, isGeneric } = tables;
  const found: Candidate[] = [];
  const lines = strong.filter(({ kind }) => lineKinds.includes(kind)).sort((a, b) => a.start - b.start);
  for (const { word, kind } of kindWords.filter(({ brief }) => brief)) {
    for (let at = key.indexOf(word); at >= 0; at = key.indexOf(word, at + 1)) {
      const end = at + word.length;
      const rest = key.slice(end, end + 6);
      if (
        isPart(at, end, word) ||
        !(closes.test(rest) || bounds.afterBrief.some((next) => rest.startsWith(next)))
      )
        continue;
      const start = nameStart(key, at, left);
      const stem = key.slice(start, at);
      const lead = leadOf(stem, kindWords);
      const own = stem.slice(lead?.word.length ?? 0);
      if (!course.test(own)) continue;
      if (!isNumber(own) && (isGeneric(own) || bounds.commonNouns.some((noun) => own.includes(noun))))
        continue;
      const around = [...windowOf(lines, start - farthest, end + farthest), ...found.slice(-nearest)];
      const near = lead?.kind ?? (lineKinds.includes(kind) ? kindAround(key, start, end, around) : undefined);
      found.push({ start, end, kind: near ?? kind, stem });
    }
  }
  return found;
}

/** 市域铁路 in 市域铁路南汇支线: the line's kind, written before its name. */
function leadOf(stem: string, kindWords: readonly KindWord[]): KindWord | undefined {
  return kindWords
    .filter(({ kind, brief, word }) => lineKinds.includes(kind) && !brief && stem.startsWith(word))
    .sort((a, b) => b.word.length - a.word.length)[0];
}

/** The kind of the nearest line in the sentence: 长湖申线 among 航道, S3线 behind 轨道交通4号线. */
function kindAround(key: string, start: number, end: number, strong: readonly Candidate[]): Kind | undefined {
  const distance = (other: Candidate): number =>
    other.start >= end ? other.start - end : Math.max(0, start - other.end);
  return strong
    .filter(
      (other) =>
        lineKinds.includes(other.kind) &&
        !stops.test(key.slice(Math.min(start, other.start), Math.max(end, other.end))),
    )
    .sort((a, b) => distance(a) - distance(b))[0]?.kind;
}
