import { statusOf } from './statusOf.ts';
import { clauseStarts } from './phraseBefore.ts';
import type { Governing } from './governVerb.ts';
import type { NameMatch } from './nameMatch.ts';
import type { Sentences } from './sentences.ts';
import type { VerbTables } from './verbTables.ts';

const opensItem = /(?:^|[、。；;:：\n]|等)$/;
const closesItem =
  /^(?:[\u4e00-\u9fff]{1,6}段)?(?:(?:等(?:[^，,。；;]{1,8}(?:项目|工程))?)?[、。；;]|(?:项目|工程)[、。；;]|等[^，,。；;]{1,8}(?:项目|工程)|\(|$|\n)/;

/**
 * In a box that lists its works without a verb (水环境治理。裕溪河治理工程、滁河治理工程等。) each item is one:
 * its stage is not stated. Null where the sentence has a verb before the name, or the name is no whole item.
 */
export function listedWithoutVerb(
  { key, phrasesIn }: Sentences,
  match: NameMatch,
  tables: VerbTables,
): Governing | null {
  const end = Math.max(match.end, ...(match.parts ?? []).map(([, to]) => to));
  if (
    !opensItem.test(key.slice(Math.max(0, match.start - 1), match.start)) ||
    !closesItem.test(key.slice(end))
  )
    return null;
  const sentence = clauseStarts(key, match.start).at(-1)!;
  const hasVerb = phrasesIn(sentence, match.start).some(
    (phrase) => phrase.end <= match.start && !tables.isNoun(phrase),
  );
  if (hasVerb) return null;
  const name = [[match.start, match.end] as const, ...(match.parts ?? [])]
    .map(([from, to]) => key.slice(from, to))
    .join('…');
  const work = tables.works.find(({ word }) => name.includes(word))?.work ?? null;
  return { verb: null, status: null, work, inherited: false, start: match.start, end };
}

const boxTitle = /^专栏\d+\s*$/;
const titleEnd = /^([\u4e00-\u9fff]{2,4})工程(?=\s|$)/;

/** 专栏7 甲乙实验区创建工程: the title of a box says by its own verb what it is about. */
export function titledInBox({ key }: Sentences, match: NameMatch, tables: VerbTables): Governing | null {
  const title = titleEnd.exec(key.slice(match.end));
  if (!title || !boxTitle.test(key.slice(0, match.start))) return null;
  const verb = title[1]!;
  const word = tables.verbs.get(verb);
  const status = word ? statusOf([word], null) : 'promote';
  const work = tables.works.find((entry) => verb.includes(entry.word))?.work ?? word?.work ?? null;
  return { verb, status, work, inherited: false, start: match.start, end: match.end + title[0].length };
}
