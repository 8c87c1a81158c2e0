import type { DropReason, MeasureKind, Unit } from '../../model/plan.ts';
import { bookTitle } from './bookTitle.ts';

interface Numbered {
  /** As the plan writes it. */
  readonly number: string;
  /** The last part of the measure's id: 14, box-9, 3-2-1. */
  readonly key: string;
  /** Of a plan that the reader has opened. */
  readonly isOwn: boolean;
}
const asWritten = ({ number }: Numbered): string => number;

/** The plan as text. */
export const reader = {
  title: '原文',
  plan: '规划',
  choosePlan: '选择一份规划…',
  aboutPlan: '文本来源、印发与规划期',
  shownAs: '文字',
  simplified: '简体',
  simplifiedAbout: '据繁体抄本转写为简体，只改字形，不改文字',
  asReceived: '原貌（繁体）',
  asReceivedAbout: '转载文本原来的字形',
  clean: '正文',
  cleanAbout: '整理后的文本：略去编辑标记、注音、乱码等',
  source: '来源原样',
  sourceAbout: '显示来源原样：整理时略去的内容也在原处标出',
  sourceNote: '带删除线的是整理时略去的内容，原处照录；空行不计：',
  sourceFailed: '来源文本没能读取，仍显示整理后的文本。',
  sourceOpening: '正在读取来源文本…',
  reasons: {
    layout: '版式',
    wiki: '维基编辑标记',
    pinyin: '注音',
    garbled: '乱码',
    contents: '目录',
    boilerplate: '网页文字',
  } satisfies Record<DropReason, string>,
  /** What was left out of a stretch of the source, each with how often. */
  leftOut: (counts: readonly (readonly [string, string])[]): string =>
    `此处略去：${counts.map(([what, count]) => `${what} ${count} 处`).join('，')}`,
  find: '查找',
  findLabel: '在本规划中查找',
  findKeys: '在本规划中查找（焦点在原文中时按 Ctrl+F）',
  notFound: '没有找到',
  previousHit: '上一处结果',
  nextHit: '下一处结果',
  closeFind: '关闭查找',
  /** Which one of how many. */
  nth: (one: string, count: string): string => `第 ${one} 处，共 ${count} 处`,
  inAll: (count: string): string => `共 ${count} 处`,
  inThisPlan: (count: string): string => `本规划 ${count} 处`,
  mentions: '原文提及',
  previousMention: '上一处提及',
  nextMention: '下一处提及',
  previousMentionKeys: '上一处提及（Alt+↑）',
  nextMentionKeys: '下一处提及（Alt+↓）',
  below: (heading: string): string => `${heading}的下级标题`,
  place: '地名',
  onlyNamed: '只是提及',
  holds: (names: readonly string[]): string => `内含${names.join('、')}，选中后可点`,
  copyAddress: '复制链接',
  citationCopied: '引文已复制',
  addressCopied: '链接已复制',
  failed: '这份规划的文本没能读取。可改读其他规划。',
  opening: '正在打开原文…',
  notOpen: '还没有打开原文。点地图上的要素，或从这里读起：',
  measures: (count: string): string => `${count} 条`,
  contents: '目录',
  namedProjects: '点名的项目数',
  bodyOf: (plan: string): string => `${plan}正文`,
  cite: '复制引文',
  units: (count: string): string => `责任单位 ${count}`,
  roles: { lead: '牵头', support: '配合', responsible: '责任' } satisfies Record<Unit['role'], string>,
  /**
   * How a measure is called where it is cited: 第34条, 专栏9, 三(二)1, 引言. Of a plan that the reader has opened it is
   * not known whether its numbers are those of articles: they stand as written.
   */
  numbered: {
    measure: ({ number, isOwn }) => (isOwn || /[()（）]/.test(number) ? number : `第${number}条`),
    box: asWritten,
    general: asWritten,
    leadin: asWritten,
    commentary: asWritten,
  } satisfies Record<MeasureKind, (measure: Numbered) => string>,
  issued: (date: string): string => `${date} 印发`,
  issuedInferred: (date: string): string => `${date} 印发（据文意推断）`,
  issuedUnknown: '印发日期原文未载明',
  period: (from: number, to: number): string => `规划期 ${from}—${to} 年`,
  periodTo: (to: number): string => `规划期至 ${to} 年`,
  horizonPast: '（规划期已满，现状待核实）',
  repost: '转载文本，引用前请核对正式文件',
  own: '使用者打开的文本，未经核对',
  transcribed: '据繁体抄本转写',
  /**
   * @param date empty where the text states none
   * @param ofText what is to be said of the text's source; empty for an official one
   */
  citation: (quote: string, plan: string, number: string, date: string, ofText: string): string =>
    `“${quote}”——${bookTitle(plan)}${number}（${date || '印发日期未载明'}${ofText && `；${ofText}`}）`,
};
