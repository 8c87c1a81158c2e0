import { bookTitle } from './bookTitle.ts';

/** What the atlas holds of a project, as text for whoever reports an error in it. */
export const report = {
  unstated: '原文未载',
  name: (name: string, traditional: string, id: string): string =>
    `${name}${traditional && `（${traditional}）`} [${id}]`,
  facts: (kind: string, provinces: string, partners: string): string =>
    `类别：${kind}；所在：${provinces}；合作方：${partners}`,
  position: (precision: string, source: string): string =>
    `位置：${precision}${source && `；依据：${source}`}`,
  clause: (plan: string, number: string, verb: string, status: string): string =>
    `${bookTitle(plan)}${number}：“${verb}”，${status}`,
  quote: (quote: string): string => `；原文：${quote}`,
  judged: (why: string): string => `；编者判断：${why}`,
  edition: (date: string): string => `数据日期 ${date}；阶段据规划文本，非当前进展`,
  wrong: '有误之处：',
};
