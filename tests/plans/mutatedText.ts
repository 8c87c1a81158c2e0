import fc from 'fast-check';
import { readPlans } from '../../scripts/readData.ts';

const sources = readPlans().map(({ source }) => source);

/** What parsing reacts to, and what no plan holds: numbers of all styles, marks, blanks, halves of characters. */
const numbers =
  '第一章 第二章 一、 二、 三、 (一) （二） (三) 第一节 1. 2. 3． (1) （2） 专栏1 专栏\u20032 第一篇 第一条 第二条 一是 二是 1.1 1.2 1.1.1 1） 2) ① ② 专栏一 附件1 附件2'
    .split(' ')
    .concat('1 甲乙', '2 丙丁', '第 一 章');
const headlines = '目录 目\u3000录 规划解读 附件:图 附件1 关于印发某某的通知 2021年1月1日'.split(' ');
const dirt = '[编辑] [編輯] ［编辑］ 阜(fù) 镇（zhèn） (fù) (G42) (PM_2.5) (a (( )) （（)'.split(' ');
const unitMarks = '(市发改委牵头,市财政局负责) (责任单位:省发展改革委) () ， 。 。。。 | ｜'.split(' ');
const blanks = ['\n', '\n\n', '\r\n', '\t', ' ', '　', '\u00a0', '\u2028', '\ufeff', '\0'];
const pages = [
  '\f',
  '\n- 3 -\n',
  '\n第4页\n',
  '\n12\n',
  '\n规划文本\n',
  '推 进 甲 乙 丙 丁',
  '\u00ad',
  '\ue004',
  '\u200b',
];
const halves = ['𠮷', '\ud842', '\udfb7', '👩‍👩‍👧', 'é', 'ǖ', '甯', '臺', 'À', 'ༀ'];
const fragments = [...numbers, ...headlines, ...dirt, ...unitMarks, ...blanks, ...pages, ...halves];

const slice = fc
  .tuple(fc.constantFrom(...sources), fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(3000))
  .map(([source, at, length]) => {
    const start = Math.floor(at * source.length);
    return source.slice(start, start + length);
  });

type Mutation = (text: string) => string;

const at = fc.double({ min: 0, max: 1, noNaN: true });
const insert = fc.tuple(fc.constantFrom(...fragments), at).map(([fragment, where]): Mutation => (text) => {
  const index = Math.floor(where * text.length);
  return text.slice(0, index) + fragment + text.slice(index);
});
const cut = fc.tuple(at, fc.nat(200)).map(([where, length]): Mutation => (text) => {
  const index = Math.floor(where * text.length);
  return text.slice(0, index) + text.slice(index + length);
});
const dropLine = fc.nat(400).map((nth): Mutation => (text) => {
  const lines = text.split('\n');
  return lines.filter((_, index) => index !== nth % lines.length).join('\n');
});
const swapLines = fc.tuple(fc.nat(400), fc.nat(400)).map(([a, b]): Mutation => (text) => {
  const lines = text.split('\n');
  const [i, j] = [a % lines.length, b % lines.length];
  [lines[i], lines[j]] = [lines[j]!, lines[i]!];
  return lines.join('\n');
});
const joinLines: Mutation = (text) => text.replaceAll('\n', '');
const mutation = fc.oneof(
  { weight: 6, arbitrary: insert },
  { weight: 2, arbitrary: cut },
  { weight: 2, arbitrary: dropLine },
  { weight: 2, arbitrary: swapLines },
  { weight: 1, arbitrary: fc.constant(joinLines) },
);

/** Pieces of the bundled plans, broken in every way that a copy may be broken. */
export const mutatedText: fc.Arbitrary<string> = fc
  .tuple(fc.array(slice, { minLength: 1, maxLength: 3 }), fc.array(mutation, { maxLength: 12 }))
  .map(([slices, mutations]) => mutations.reduce((text, mutate) => mutate(text), slices.join('\n')));

/** Texts made of nothing but what parsing reacts to. */
export const fragmentText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...fragments), fc.constantFrom('甲乙丙丁', '推进建设', '\n')), {
    maxLength: 60,
  })
  .map((pieces) => pieces.join(''));

/** Any code units at all, lone surrogates among them. */
export const anyText: fc.Arbitrary<string> = fc
  .array(fc.nat(0xffff), { maxLength: 300 })
  .map((units) => String.fromCharCode(...units));
