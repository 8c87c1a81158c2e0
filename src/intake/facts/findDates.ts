import type { Guess, GuessedFacts } from '../../model/intake.ts';

const hanDigits = '〇一二三四五六七八九';
const written = /(20\d{2})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/u;
const inHan =
  /([二][〇○零][〇○零一二三四五六七八九]{2})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/u;
const labelled =
  /(?:发布|發布|成文|印发|印發|发文|發文|公布)(?:日期|时间|時間)\s*[:：]\s*(20\d{2})[-/.年](\d{1,2})[-/.月](\d{1,2})/u;

/** The day of issue: a date that a line consists of, or that a label names. A year alone is no date. */
export function findIssued(head: readonly string[], tail: readonly string[]): Guess<string> | null {
  for (const line of head) {
    const match = labelled.exec(line);
    const date = match && isoOf(Number(match[1]), Number(match[2]), Number(match[3]));
    if (date) return { value: date, quote: match[0] };
  }
  for (const line of [...head, ...tail]) {
    const match = written.exec(line) ?? inHan.exec(line);
    // Beside a date there is room for brackets, or for the name of who signs.
    if (!match || line.length - match[0].length > 30 || /[。；，,]/u.test(line)) continue;
    const [year, month, day] = match.slice(1).map(valueOf);
    const date = isoOf(year!, month!, day!);
    if (date) return { value: date, quote: match[0] };
  }
  return null;
}

function valueOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const plain = text.replaceAll(/[○零]/gu, '〇');
  if (!plain.includes('十')) return Number([...plain].map((digit) => hanDigits.indexOf(digit)).join(''));
  const [tens, ones] = plain.split('十');
  return (tens ? hanDigits.indexOf(tens) : 1) * 10 + (ones ? hanDigits.indexOf(ones) : 0);
}

function isoOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.toISOString().slice(0, 10) : null;
}

type Horizon = GuessedFacts['horizon'];

const between = /(20\d{2})\s*年?\s*[-—–―~～－至到]{1,2}\s*(20\d{2})\s*年?/u;
const fiveYears = /([“「"『]?)(十[二三四五六])五[”」"』]?/u;
const until = /(?:到|至)\s*(20\d{2})\s*年/u;
const stated =
  /(?:规划|規劃|实施|實施|计划|計劃)(?:期限|期|年限|期间)[^。\n]{0,12}?(20\d{2})\s*年?\s*[-—–―~～－至到]{1,2}\s*(20\d{2})\s*年/u;
const statedEnd = /(?:规划|規劃)(?:期限|期|年限)[^。\n]{0,8}?(?:到|至|为|為)\s*(20\d{2})\s*年/u;

/** The years that it is for: those of the title, of a five-year plan named there, or those stated as its term. */
export function findHorizon(title: string, head: readonly string[]): Horizon {
  const named = between.exec(title);
  if (named) return spanOf(named[0], Number(named[1]), Number(named[2]));
  const five = fiveYears.exec(title);
  if (five) {
    const from = 1951 + 5 * (11 + '一二三四五六'.indexOf(five[2]![1]!));
    return { value: { from, to: from + 4 }, quote: five[0] };
  }
  const end = until.exec(title);
  if (end) return spanOf(end[0], null, Number(end[1]));
  const text = head.join('\n');
  const term = stated.exec(text);
  if (term) return spanOf(term[0], Number(term[1]), Number(term[2]));
  const termEnd = statedEnd.exec(text);
  return termEnd ? spanOf(termEnd[0], null, Number(termEnd[1])) : null;
}

const spanOf = (quote: string, from: number | null, to: number): Horizon =>
  from !== null && from > to ? null : { value: { from, to }, quote };
