import { parseHanNumeral } from '../model/parseHanNumeral.ts';

/** The ways in which plans number their parts, those that hold others first. */
export type Style =
  | 'part'
  | 'chapter'
  | 'section'
  | 'article'
  | 'bare'
  | 'han'
  | 'hanBracket'
  | 'hanIs'
  | 'dotted2'
  | 'dotted3'
  | 'dotted4'
  | 'arabic'
  | 'arabicBracket'
  | 'arabicHalf'
  | 'circled'
  | 'box'
  | 'commentary';

/** One way of numbering. */
export interface NumberStyle {
  readonly style: Style;
  /** Of two numbers the lower rank holds the other. */
  readonly rank: number;
  /** The first group is the numeral, without brackets or stop. */
  readonly pattern: string;
  /** Counts only at the start of a line: behind a blank it is as often a figure. */
  readonly ownLine?: true;
}

const han = '[一二三四五六七八九十]{1,3}';
const blanks = '[^\\S\\n]*';

export const numberStyles: readonly NumberStyle[] = [
  { style: 'part', rank: 0, pattern: `第(${han})(?:篇|编|部分)` },
  { style: 'chapter', rank: 1, pattern: `第${blanks}(${han}|\\d{1,2})${blanks}章` },
  { style: 'section', rank: 2, pattern: `第${blanks}(${han}|\\d{1,2})${blanks}节` },
  {
    style: 'article',
    rank: 3,
    pattern: `第${blanks}(${han}|\\d{1,3})${blanks}条(?=\\s|[\\u4e00-\\u9fff])`,
    ownLine: true,
  },
  { style: 'bare', rank: 4, pattern: `(\\d{1,2})[^\\S\\n]+(?=[\\u4e00-\\u9fff])`, ownLine: true },
  { style: 'han', rank: 4, pattern: `(${han})、` },
  { style: 'hanBracket', rank: 5, pattern: `[(（](${han})[)）]` },
  { style: 'hanIs', rank: 6, pattern: `(${han})是(?=[\\u4e00-\\u9fff])`, ownLine: true },
  { style: 'dotted4', rank: 6.6, pattern: `(\\d{1,2}(?:[.．]\\d{1,2}){3})(?![.．\\d%％])`, ownLine: true },
  { style: 'dotted3', rank: 6.4, pattern: `(\\d{1,2}(?:[.．]\\d{1,2}){2})(?![.．\\d%％])`, ownLine: true },
  {
    style: 'dotted2',
    rank: 6.2,
    pattern: `(\\d{1,2}[.．]\\d{1,2})(?![.．\\d%％])(?=[^\\S\\n]*[\\u4e00-\\u9fff“])`,
    ownLine: true,
  },
  { style: 'arabic', rank: 7, pattern: '(\\d{1,3})[.．、](?!\\d)' },
  { style: 'arabicBracket', rank: 8, pattern: '[(（](\\d{1,3})[)）]' },
  { style: 'arabicHalf', rank: 9, pattern: '(\\d{1,2})[)）]', ownLine: true },
  { style: 'circled', rank: 10, pattern: '([①-⑳])' },
  { style: 'box', rank: 11, pattern: `专栏${blanks}(\\d{1,2}|${han}(?![\\u4e00-\\u9fff]))` },
];

/** Styles whose numbers stand as often for something else: one alone is no number. */
export const arabicStyles: ReadonlySet<Style> = new Set([
  'arabic',
  'arabicBracket',
  'arabicHalf',
  'circled',
  'hanIs',
]);

/** What a numeral counts; of 2.1.3 the last. Null where it is none. */
export function numeralValue(label: string): number | null {
  if (/^[①-⑳]$/.test(label)) return label.charCodeAt(0) - '①'.charCodeAt(0) + 1;
  if (/^\d/.test(label)) return Number(label.split(/[.．]/).at(-1));
  return parseHanNumeral(label);
}
