import type { StageNoun } from '../model/language.ts';
import type { Status, Work } from '../model/status.ts';
import { clauseEnd } from './clauseEnd.ts';
import type { NameMatch } from './nameMatch.ts';
import { statusOf } from './statusOf.ts';
import { findVerbPhrases, type VerbPhrase } from './findVerbPhrases.ts';
import type { VerbTables } from './verbTables.ts';

/** What a text says of one name in it; offsets half open, in the text. */
export interface Governing {
  readonly verb: string;
  readonly status: Status;
  readonly work: Work | null;
  /** The verb stands in an earlier clause of the sentence. */
  readonly inherited: boolean;
  readonly start: number;
  readonly end: number;
}

/** The text of a measure, prepared once for all its names. */
export interface Sentences {
  readonly key: string;
  readonly matches: readonly NameMatch[];
  readonly phrases: readonly VerbPhrase[];
}

export function prepareSentences(key: string, matches: readonly NameMatch[], tables: VerbTables): Sentences {
  const inName = (at: number): boolean =>
    matches.some(({ start, end, target }) => 'project' in target && start <= at && at < end);
  return {
    key,
    matches,
    phrases: findVerbPhrases(key, tables.verbs).filter(({ start }) => !inName(start)),
  };
}

const connectors = /^[\s、和及与以并]*$/;
const endsItem = /^(?:[、和及与或等，,。；;)”\n]|以及|$)/;
const joins = /(?:、|和|及|与|以及|或)$/;
// What follows makes a longer name of it: 长江经济带产业转移承接基地.
const partOfName =
  /^(?!等|建设|项目|工程|前期|规划|的|和|及|与|改|扩)[\u4e00-\u9fff]{1,12}?(?:中心|基地|平台|试点镇|码头|门户|枢纽|廊道|屏障)(?!建设$)/;
// A region's name stands for itself only before these; before other nouns it says whose they are.
const standsForItself =
  /^(?:$|[，,。；;)”\n]|等(?:$|[，,。；;])|等(?:重点|主要|重要)?(?:跨界|供水|跨省)?(?:流域|水体|河流|湖泊|河道|区域|经济带|走廊|都市圈)|的?(?:建设|发展|扩容|升级|一体化|同城化|协同发展|协作|联动|规划|创建|项目|工程|核心|传承|生态补偿|整治|拓浚|疏浚|综合整治|深度合作|协同创新))/;
// What is finished or drawn up is a paper, not the thing: 完成合肥新桥机场总体规划修编.
const paper = /(?:规划|方案|意见|条例|办法|规划修编|修编|编制)$/;
const location = /(?:在|于|从|向|由|往)$/;

/**
 * Finds the verb that governs a name and what it states, or null where the name is only mentioned:
 * a partner (加强与X合作), a model (借鉴X经验), a place of something else (在X建设), an actor (争取X设立),
 * part of a document's title, or named without any verb.
 */
export function governVerb(
  sentences: Sentences,
  match: NameMatch,
  tables: VerbTables,
  isRegionLike = false,
): Governing | null {
  const { key } = sentences;
  if (isInTitle(key, match.start)) return null;
  const listStart = startOfList(sentences, match.start);
  const listEnd = endOfList(sentences, match);
  const after = key.slice(listEnd);
  if (tables.bodyName.test(key.slice(match.end)) || tables.bodyName.test(after) || partOfName.test(after))
    return null;
  if (isRegionLike && !standsForItself.test(after)) return null;
  const found = phraseBefore(sentences, listStart, tables);
  if (!found) return governedByNoun(sentences, listStart, listEnd, tables);
  const { phrase, inherited } = found;
  const between = key.slice(phrase.end, listStart);
  if (!inherited && (/[与同]$/.test(between) || location.test(between))) return null;
  if (between.endsWith('以') && /^[^，,]*为/.test(key.slice(listEnd))) return null;

  const groupEnd = beforeNextVerb(sentences, listEnd, endOfGroup(sentences, listEnd));
  const noun = stageNounAt(key, listEnd, groupEnd, tables.stageNouns);
  const isReferred = phrase.words.some(({ role }) => role === 'refer');
  if (isReferred && !noun) return null;
  const last = phrase.words.at(-1)!;
  const acts = isActor(sentences, listEnd);
  if (acts && tables.enablers.has(last.word)) return null;

  const ownEnd = clauseEnd(key, listEnd);
  const end = noun ? Math.max(ownEnd, noun.end) : ownEnd;
  const verb = key.slice(phrase.start, phrase.end) + (noun ? `…${noun.noun.word}` : '');
  const isAboutPaper = !noun && paper.test(key.slice(listEnd, ownEnd));
  return {
    verb,
    status: isAboutPaper ? 'promote' : statusOf(phrase.words, noun?.noun ?? null),
    work: workOf(key, phrase, match, listEnd, ownEnd, noun?.noun ?? null, tables),
    inherited,
    start: phrase.start,
    end,
  };
}

/** 甲乙铁路已通车: no verb before the name, the stage behind it. Only where the clause opens with the name. */
function governedByNoun(
  { key }: Sentences,
  listStart: number,
  listEnd: number,
  tables: VerbTables,
): Governing | null {
  const end = clauseEnd(key, listEnd);
  const noun = stageNounAt(key, listEnd, end, tables.stageNouns);
  const [clause] = clauseStarts(key, listStart);
  if (!noun || !connectors.test(key.slice(clause, listStart))) return null;
  const { word, status, work = null } = noun.noun;
  return { verb: word, status, work, inherited: false, start: listStart, end };
}

function isInTitle(key: string, at: number): boolean {
  return key.lastIndexOf('《', at) > key.lastIndexOf('》', at);
}

/** Start of the coordinated list that a name stands in: names joined by 、和及与 without a gap. */
function startOfList({ key, matches }: Sentences, start: number): number {
  for (;;) {
    const joint = joins.exec(key.slice(Math.max(0, start - 2), start));
    const before = joint && start - joint[0].length;
    const neighbour = before === null ? undefined : matches.find(({ end }) => end === before);
    const quoted = before !== null && !neighbour ? itemStart(key, before) : null;
    const next = neighbour
      ? Math.min(...matches.filter(({ end }) => end === before).map((match) => match.start))
      : quoted;
    if (next === null || next >= start) return start;
    start = next;
  }
}

/** Start of an unknown list member that ends at `end`: at most 20 characters without a stop or a verb. */
function itemStart(key: string, end: number): number | null {
  const item = /[、与同]([^、与同，,。；;:：\s]{2,20})$/.exec(key.slice(Math.max(0, end - 22), end));
  return item ? end - item[1]!.length : null;
}

function endOfList({ key, matches }: Sentences, match: NameMatch): number {
  const endOf = ({ end, parts }: NameMatch): number => Math.max(end, ...(parts ?? []).map(([, to]) => to));
  const limit = clauseEnd(key, match.end);
  let end = endOf(match);
  for (;;) {
    // A name that only opens a longer, unknown one (苏州高铁北站, 淮河流域出海门户港) is no member.
    const next = matches.find(
      (other) =>
        other.start >= end &&
        other.start - end <= 2 &&
        other.end <= limit &&
        joins.test(key.slice(end, other.start)) &&
        ('project' in other.target
          ? !partOfName.test(key.slice(other.end))
          : endsItem.test(key.slice(other.end))),
    );
    if (!next) return end;
    end = endOf(next);
  }
}

function phraseBefore(
  sentences: Sentences,
  listStart: number,
  tables: VerbTables,
): { phrase: VerbPhrase; inherited: boolean } | null {
  const { key, phrases } = sentences;
  const clauses = clauseStarts(key, listStart);
  for (const [index, clause] of clauses.entries()) {
    const inClause = phrases.filter(
      ({ start, end }) => start >= clause && end <= (index ? clauses[index - 1]! : listStart),
    );
    const strong = inClause.filter(
      (phrase, order) =>
        phrase.start === clause ||
        ((!tables.isNoun(phrase) || (index === 0 && phrase.end === listStart)) &&
          !(order > 0 && isAttributive(key, phrase.start))),
    );
    const phrase = index ? strong[0] : (strong.at(-1) ?? inClause[0]);
    if (phrase) return { phrase, inherited: index > 0 };
    const lead = key.slice(clause, index ? clauses[index - 1]! : listStart);
    if (index === 0 && !connectors.test(lead) && !joins.test(lead)) return null;
  }
  return null;
}

// 落实国家和省支持X政策: what stands behind the giver belongs to the policy, not to this plan.
const giver = /(?:国家|中央|省委|省政府|省级|和省|国家及省)$/;

function isAttributive(key: string, at: number): boolean {
  return giver.test(key.slice(Math.max(0, at - 4), at));
}

/** Starts of the clauses of the sentence up to `at`, nearest first. */
function clauseStarts(key: string, at: number): number[] {
  const sentence = Math.max(-1, ...[...'。；;！!？?\n'].map((stop) => key.lastIndexOf(stop, at - 1))) + 1;
  const starts = [sentence];
  for (let end = clauseEnd(key, sentence); end < at; end = clauseEnd(key, end + 1)) starts.push(end + 1);
  return starts.reverse();
}

/** End of the clause, or of the last that goes on with names under the same verb (甲,乙、丙等前期工作). */
function endOfGroup({ key, matches, phrases }: Sentences, at: number): number {
  let end = clauseEnd(key, at);
  while (/[,，]/.test(key[end] ?? '')) {
    const next = clauseEnd(key, end + 1);
    const name = matches.find(({ start, target }) => start > end && start < next && 'project' in target);
    if (!name || !connectors.test(key.slice(end + 1, name.start))) return end;
    if (phrases.some(({ start, end: phraseEnd }) => start > end && phraseEnd <= name.start)) return end;
    end = next;
  }
  return end;
}

/** 推进甲前期工作、开工建设乙: what a 、 and a verb open belongs to the next name. */
function beforeNextVerb({ key, phrases }: Sentences, from: number, to: number): number {
  const next = phrases.find(({ start }) => start > from && start < to && key[start - 1] === '、');
  return next ? next.start - 1 : to;
}

function stageNounAt(
  key: string,
  from: number,
  to: number,
  nouns: readonly StageNoun[],
): { noun: StageNoun; end: number } | null {
  const clause = key.slice(from, to).replace(/等?(?:工作)?$/, '');
  const whole = key.slice(from, to);
  for (const noun of nouns) {
    if (whole.endsWith(noun.word)) return { noun, end: to };
    if (clause.endsWith(noun.word)) return { noun, end: from + clause.length };
  }
  return null;
}

/** The name is followed by what it does itself: 上海张江高科技园等在宿设立…. */
function isActor({ key, phrases }: Sentences, listEnd: number): boolean {
  const rest = key.slice(listEnd, clauseEnd(key, listEnd)).replace(/^等(?:单位|地)?/, '');
  if (/^[在与同为向]/.test(rest)) return true;
  const at = clauseEnd(key, listEnd) - rest.length;
  return phrases.some(
    ({ start, end, words }) =>
      start === at && end < clauseEnd(key, at) && words.some(({ word }) => word !== '建设'),
  );
}

function workOf(
  key: string,
  phrase: VerbPhrase,
  match: NameMatch,
  listEnd: number,
  ownEnd: number,
  noun: StageNoun | null,
  tables: VerbTables,
): Work | null {
  const name = key.slice(match.start, match.end);
  const nameEnd = match.parts?.at(-1)?.[1] ?? match.end;
  // What stands behind a list is shared by its members (合宁、…、合六叶高速改扩建); what stands behind 和 is not.
  const isShared = key[nameEnd] === '、';
  const own = key.slice(nameEnd, ownEnd).split(/[、和及与]/)[0]!;
  const tail = isShared ? key.slice(listEnd, ownEnd) : own;
  const word = tables.works.find(
    (entry) =>
      name.includes(entry.word) || (tail.includes(entry.word) && !(isShared && entry.work === 'extend')),
  );
  if (word) return word.work;
  return phrase.words.find(({ work }) => work)?.work ?? noun?.work ?? null;
}
