import type { MeasureKind, Unit } from '../../model/plan.ts';

interface Numbered {
  /** As the plan writes it. */
  readonly number: string;
  /** The last part of the measure's id: 14, box-9, 3-2-1. */
  readonly key: string;
}
const asWritten = ({ number }: Numbered): string => number;

/** The plan as text. */
export const reader = {
  title: '原文',
  plan: '规划',
  choosePlan: '选择一份规划…',
  asReceived: '原貌（繁体）',
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
  /** How a measure is called where it is cited: 第34条, 专栏9, 三(二)1, 引言. */
  numbered: {
    measure: ({ number }) => (/[()（）]/.test(number) ? number : `第${number}条`),
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
  transcribed: '据繁体抄本转写',
  /** @param date empty where the text states none */
  citation: (quote: string, plan: string, number: string, date: string, isRepost: boolean): string =>
    `“${quote}”——《${plan}》${number}（${date || '印发日期未载明'}${isRepost ? '；转载文本，引用前请核对正式文件' : ''}）`,
};
