import type { Status, Work } from '../model/status.ts';
import { clauseEnd } from './clauseEnd.ts';
import type { VerbPhrase } from './findVerbPhrases.ts';
import type { NameMatch } from './nameMatch.ts';
import { stageInRow } from './stageInRow.ts';
import { statusOf } from './statusOf.ts';
import { endOfList, partOfName, startOfList } from './listExtent.ts';
import { innerVerb } from './innerVerb.ts';
import { clauseStarts, connectors, phraseBefore } from './phraseBefore.ts';
import type { Sentences } from './sentences.ts';
import { beforeNextVerb, endOfGroup, stageNounAt } from './stageNounAt.ts';
import { workOf } from './workOf.ts';
import type { VerbTables } from './verbTables.ts';

/** What a text says of one name in it; offsets half open, in the text. */
export interface Governing {
  /** As written; null where a box lists the name without any verb. */
  readonly verb: string | null;
  readonly status: Status | null;
  readonly work: Work | null;
  /** The verb stands in an earlier clause of the sentence. */
  readonly inherited: boolean;
  readonly start: number;
  readonly end: number;
}

/** What a name stands for: a region's stands before other nouns, a standing body (school, institute) acts. */
export type Nature = 'thing' | 'region' | 'body';

// A region's name stands for itself only before these; before other nouns it says whose they are.
const standsForItself =
  /^(?:$|[，,。；;)”\n]|[^，,。；;、]{0,24}格局|等(?:$|[，,。；;])|等(?:重点|主要|重要)?(?:跨界|供水|跨省)?(?:流域|水体|河流|湖泊|河道|区域|经济带|走廊|都市圈)|的?(?:建设|前期|贯通|改造|论证|发展|扩容|升级|一体化|同城化|协同发展|协作|联动|规划|创建|项目|工程|核心|传承|[\u4e00-\u9fff]{0,8}(?:能力|功能|品质)|(?:上下游)?(?:横向)?生态补偿|整治|拓浚|疏浚|综合整治|深度合作|协同创新))/;
// 推动甲大学与乙大学全面合作, 支持甲学院发挥示范作用: an existing body acts or takes part, nothing is done to it.
const takesPart =
  /^(?:[、和][^、，,。；;与同]{2,14})*(?:等[^，,。；;、与同]{0,6})?(?:牵头|(?:[与同][^。；;]*?(?:合作|交流|联合)(?:办学)?|在[^，,。；;]*?发挥[^，,。；;]*作用)(?=$|[，,。；;]))/;
// What is finished or drawn up is a paper, not the thing: 完成合肥新桥机场总体规划修编.
const paper = /(?:规划|方案|意见|条例|办法|规划修编|修编|编制)$/;
// 完成X修复面积2000公顷 sets a target, it does not say that X is being built.
const target = /(?:面积|里程|长度|规模)[^，,]*\d/;
// 建成国际中心，甲港吞吐量保持第一, 完善机制，乙枢纽基本建成: the clause says its own of the name, the verb before the comma does not reach it.
const predicate =
  /推进|稳产|成立|成为|入选|获批|屡创|研发|推广|开工|投产|投用|投运|贯通|通车|增强|取得|突破|达到|保持|位居|实现|连续|[^二三四五六七八九十]翻|[一二三四五六七八九十\d]+(?:年|%|亿|万)|(?:基本|全面|初步|显著|明显|持续|不断|进一步|更加|大幅|日益|逐步)(?:建成|形成|提升|增强|改善|提高|完善|优化|扩大|显现|凸显|确立)/;
// 推进甲建设和乙创建工作: the stage behind is 乙's.
const endsOwn = /^建设[和及与、，,]/;
// 打通甲、乙联络通道: the way between them is opened, not they; 甲二线 is another line.
const connected = /^(?:[、和与][GS]\d+)*(?:联络(?:线|通道|段)|连接(?:线|段)|二线|二通道|第二通道|并行线)/;
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
  nature: Nature = 'thing',
): Governing | null {
  const { key } = sentences;
  if (isInTitle(key, match.start)) return null;
  const listStart = startOfList(sentences, match.start);
  const listEnd = endOfList(sentences, match);
  const after = key.slice(listEnd);
  if (
    tables.bodyName.test(key.slice(match.end)) ||
    tables.bodyName.test(after) ||
    connected.test(key.slice(match.end)) ||
    isPartOfName(sentences, listEnd)
  )
    return null;
  if (nature === 'region' && !standsForItself.test(after)) return null;
  if (nature === 'body' && takesPart.test(key.slice(match.end))) return null;
  const found = phraseBefore(sentences, listStart, tables);
  if (!found)
    return governedByNoun(sentences, listStart, listEnd, tables) ?? stageInRow(sentences, match, tables);
  const { inherited } = found;
  const inner = found.phrase.words.at(-1)!.host || found.lead ? innerVerb(sentences, match) : null;
  const lead = inner ? (found.lead ?? found.phrase) : found.lead;
  const phrase = inner ?? found.phrase;
  const ownEnd = clauseEnd(key, listEnd);
  if (inherited && predicate.test(key.slice(listEnd, ownEnd)))
    return governedByNoun(sentences, listStart, listEnd, tables);
  const between = key.slice(found.phrase.end, listStart);
  if (!inherited && (/[与同]“?$/.test(between) || location.test(between))) return null;
  if (isAttribute(key, found.phrase, listEnd)) return null;
  if (/^[与同]/.test(between) && together.test(key.slice(listEnd, ownEnd))) return null;
  if (isPartner(key, listStart, match, listEnd)) return null;
  if (inherited && /[与同]/.test(key[listStart - 1] ?? '') && makesWith.test(key.slice(listEnd))) return null;
  if (between.endsWith('以') && /^[^，,]*为/.test(key.slice(listEnd))) return null;

  const groupEnd = beforeNextVerb(sentences, listEnd, endOfGroup(sentences, listEnd));
  const isOwn = !endsOwn.test(key.slice(listEnd, groupEnd));
  const noun = isOwn ? stageNounAt(key, listEnd, groupEnd, tables.stageNouns) : null;
  const isReferred = phrase.words.some(({ role }) => role === 'refer');
  if (isReferred && !noun) return null;
  const last = phrase.words.at(-1)!;
  const acts = isActor(sentences, listEnd);
  if ((acts && tables.enablers.has(last.word)) || settles.test(key.slice(listEnd))) return null;

  const end = noun ? Math.max(ownEnd, noun.end) : ownEnd;
  const written = [lead, phrase].flatMap((part) => (part ? key.slice(part.start, part.end) : []));
  const verb = [...written, ...(noun ? [noun.noun.word] : [])].join('…');
  const rest = key.slice(listEnd, ownEnd);
  const name = key.slice(...(match.parts?.at(-1) ?? [match.start, match.end]));
  const words = tables.wordsOf([...(lead?.words ?? []), ...phrase.words], name);
  const status = statusOf(words, noun?.noun ?? null);
  const isOfOther = !noun && (paper.test(rest) || target.test(rest));
  return {
    verb,
    status: isOfOther && isDone(status) ? 'promote' : status,
    work: workOf(key, phrase, match, listEnd, ownEnd, noun?.noun ?? null, tables),
    inherited,
    start: (lead ?? phrase).start,
    end,
  };
}

/** 甲乙铁路已通车: no verb before the name, the stage behind it. Only where the clause opens with the name. */
function governedByNoun(
  sentences: Sentences,
  listStart: number,
  listEnd: number,
  tables: VerbTables,
): Governing | null {
  const { key } = sentences;
  const end = clauseEnd(key, listEnd);
  const noun = stageNounAt(key, listEnd, end, tables.predicates);
  const [clause] = clauseStarts(key, listStart);
  if (!noun || !isList(sentences, clause!, listStart)) return null;
  const { word, status, work = null } = noun.noun;
  return { verb: word, status, work, inherited: false, start: listStart, end };
}

/** Nothing but names before the name: 甲站、乙机场二期 in 甲站、乙机场二期、丙机场建成投用. */
function isList({ key, phrasesIn }: Sentences, from: number, to: number): boolean {
  const lead = key.slice(from, to);
  if (connectors.test(lead)) return true;
  return (
    lead.length <= longestLead &&
    /^[^，,。；;:]*(?:、|和|及|与|以及)$/.test(lead) &&
    !phrasesIn(from, to).some((phrase) => phrase.end <= to && phrase.words.some((word) => !word.noun))
  );
}

// 推进甲、乙等机构在肥建设分支机构: what is promised are the branches.
const settles =
  /^等?[^，,。；;、]{0,12}(?:在[^，,。；;、]{1,6}|[到来赴][^，,。；;]{1,12})(?:建设|设立|布局|落户)/;

const longestLead = 60;

const isDone = (status: Status): boolean =>
  status === 'under_construction' || status === 'in_operation' || status === 'existing';

/** The words behind make a longer name of it, unless they open with a verb (依托芜宣机场打造…枢纽). */
function isPartOfName({ key, phrasesIn }: Sentences, listEnd: number): boolean {
  return partOfName.test(key.slice(listEnd)) && phrasesIn(listEnd, listEnd + 1).length === 0;
}

// 推进甲，与X共建乙: X is whom it is made with.
const makesWith = /^(?:共建|合作|共同|联合|携手)/;
// 支持X与Y、Z开展合作: behind 与 stand the partners.
const together = /合作|协同|对接|联动|衔接|交流|协作/;

function isPartner(key: string, listStart: number, { start, end }: NameMatch, listEnd: number): boolean {
  // In a list of pairs (A与a、B与b等合作项目) B opens the next pair.
  if (key[start - 1] === '、' && /[与同]/.test(key[end] ?? '')) return false;
  return (
    /[与同]/.test(key.slice(listStart, start)) && together.test(key.slice(listEnd, clauseEnd(key, listEnd)))
  );
}

/** 研究制定我市争取X的标准: the verb stands inside what describes another thing. */
function isAttribute(key: string, { start }: VerbPhrase, listEnd: number): boolean {
  const [clause] = clauseStarts(key, start + 1);
  return (
    /^的[^，,。；;]{2,}(?:标准|政策|办法|方案|规划|意见)/.test(key.slice(listEnd)) && start > clause! + 3
  );
}

const longestTitle = 200;

function isInTitle(key: string, at: number): boolean {
  const before = key.slice(Math.max(0, at - longestTitle), at + 1);
  return before.lastIndexOf('《') > before.lastIndexOf('》');
}

/** The name is followed by what it does itself: 上海张江高科技园等在宿设立…. */
function isActor({ key, phrasesIn }: Sentences, listEnd: number): boolean {
  const rest = key.slice(listEnd, clauseEnd(key, listEnd)).replace(/^等(?:单位|地)?/, '');
  if (/^[在与同为向]/.test(rest)) return true;
  const at = clauseEnd(key, listEnd) - rest.length;
  return phrasesIn(at, at + 1).some(
    ({ end, words }) => end < clauseEnd(key, at) && words.some(({ word }) => word !== '建设'),
  );
}
