import { longestSentence } from './clauseEnd.ts';
import type { IndicatorTable, IndicatorValue } from '../model/indicator.ts';

/** What a text sets for a quantity, and where: from the clause's start to the value's end. */
export type IndicatorMatch = Omit<IndicatorValue, 'plan' | 'measure' | 'quote' | 'rawStart' | 'rawEnd'> & {
  readonly start: number;
  readonly end: number;
};

const number = String.raw`\d+(?:\.\d+)?`;
/** Where no paragraph ends within so many characters, the text has lost its lines. */
const longestParagraph = 4000;
const clauseEnds = /[,，;；。\n]/;
/** What leads to a value, as plans write it. */
const before = String.raw`(?:均|基本|力争|稳步)*(?:较\d{4}年(?:下降|降低|提高|增长)|达到|达|完成|提高到|提升到|下降到|降低到|降到|缩小到|控制在|稳定在|保持在|突破|超过|不低于|不少于|不高于|不超过|高于|低于|为|增长|下降)?`;
const behind = '以上|以下|以内|左右';
/** The year up to which something is set; texts that hide theirs write 20xx年. */
const upToYear = /到((\d{4})|20[x×X]{2})年/g;

const escape = (text: string): string => text.replaceAll(/[$()*+./?[\\\]^{|}]/g, String.raw`\$&`);

/**
 * Finds the quantities that a text sets: a known name, then a value in one of its units or an aim that is named in
 * its place, in one clause. A name that is only spoken of (提高研发投入强度) sets nothing.
 * @param text of one measure, in simplified script
 */
export function findIndicators(text: string, table: IndicatorTable): IndicatorMatch[] {
  const references = longestFirst(table.references.words).map(escape).join('|');
  const names = table.indicators
    .flatMap((entry) => entry.aliases.map((alias) => ({ entry, alias })))
    .sort((a, b) => b.alias.length - a.alias.length);
  const taken = new Uint8Array(text.length);
  const found: IndicatorMatch[] = [];
  for (const { entry, alias } of names) {
    for (let at = text.indexOf(alias); at >= 0; at = text.indexOf(alias, at + alias.length)) {
      if (taken[at]) continue;
      taken.fill(1, at, at + alias.length);
      const clause = clauseAround(text, at, at + alias.length);
      const lead = text.slice(Math.max(0, at - longestSentence), at);
      const sentence = lead.slice(Math.max(lead.lastIndexOf('。'), lead.lastIndexOf('\n')) + 1);
      if (entry.within && !alias.includes(entry.within) && !sentence.includes(entry.within)) continue;
      const shared = {
        indicator: entry.id,
        name: alias,
        area: table.areas.words.find((word) => text.slice(clause.start, at).endsWith(word)) ?? null,
        start: clause.start,
      };
      const from = at + alias.length;
      const rest = text.slice(from, clause.end);
      const values = readValues(rest, entry.units).concat(readReference(rest, references));
      for (const { year, end, ...value } of values)
        found.push({ ...shared, ...value, ...(year ?? yearBefore(text, at)), end: from + end });
    }
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

interface Year {
  readonly year: number | null;
  readonly yearWritten: string | null;
}
type Read = Pick<IndicatorMatch, 'value' | 'written' | 'comparator' | 'unit' | 'end'> & {
  readonly year: Year | null;
};

/** The values right behind a name; several where each has its year (2021年不低于5亿元、2023年不低于10亿元). */
function readValues(rest: string, units: readonly string[]): Read[] {
  const isRatio = units.includes(':');
  const amount = isRatio ? `(${number})[:：](${number})` : `(${number})(?:[-—–~～至](${number}))?`;
  const unit = isRatio ? '()' : `(${longestFirst(units).map(escape).join('|')})`;
  const shape = new RegExp(`(、?)((\\d{4})年)?(${before})(${amount})${unit}(${behind})?`, 'y');
  const read: Read[] = [];
  for (;;) {
    const match = shape.exec(rest);
    if (!match) return read;
    const [all, comma, yearWritten, year, lead, written, one, other, own, trail] = match;
    const isLater = read.length > 0;
    if (isLater !== (comma !== '') || (isLater && !year)) return read;
    read.push({
      value: isRatio ? Number(one) / Number(other) : other ? [Number(one), Number(other)] : Number(one),
      written: written!,
      comparator: joined(lead, trail),
      unit: own!,
      year: year ? { year: Number(year), yearWritten: yearWritten! } : null,
      end: match.index + all.length,
    });
  }
}

/** An aim named in place of a number; names in a list share it (甲、乙完成国家下达目标任务). */
function readReference(rest: string, references: string): Read[] {
  const shape = new RegExp(
    `^(?:、[^\\d]*?(?:率|浓度|比例|比重))?((?:下降|基本)*(?:达到|完成|高于|低于|不低于|不高于))(${references})`,
  );
  const match = shape.exec(rest.replaceAll(/PM_?2\.5/g, (name) => 'P'.repeat(name.length)));
  if (!match) return [];
  const [all, lead, written] = match;
  return [{ value: null, written: written!, comparator: lead!, unit: '', year: null, end: all.length }];
}

const joined = (lead = '', trail = ''): string | null => (trail ? `${lead}…${trail}` : lead || null);

const longestFirst = (words: readonly string[]): string[] => [...words].sort((a, b) => b.length - a.length);

function clauseAround(text: string, from: number, to: number): { start: number; end: number } {
  let start = from;
  const first = Math.max(0, from - longestSentence);
  while (start > first && !clauseEnds.test(text[start - 1]!)) start--;
  while (/\s/.test(text[start]!)) start++;
  let end = to;
  const limit = Math.min(text.length, to + longestSentence);
  while (end < limit && !clauseEnds.test(text[end]!)) end++;
  return { start, end };
}

/** The last year up to which the paragraph has set things before a place in it. */
function yearBefore(text: string, at: number): Year {
  const lead = text.slice(Math.max(0, at - longestParagraph), at);
  const paragraph = lead.slice(lead.lastIndexOf('\n') + 1);
  const last = [...paragraph.matchAll(upToYear)].at(-1);
  if (!last) return { year: null, yearWritten: null };
  return { year: last[2] ? Number(last[2]) : null, yearWritten: last[0] };
}
