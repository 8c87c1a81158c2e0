import { parseHanNumeral } from '../../model/parseHanNumeral.ts';
import type { PlanSummary } from '../../model/plan.ts';
import { plainName, type SearchFold } from './buildSearchFold.ts';
import type { IndexedMeasure } from './textIndex.ts';

/** Measures by their numbers, and the plain titles by which plans are called. */
export interface ClauseNumbers {
  readonly measures: ReadonlyMap<string, readonly IndexedMeasure[]>;
  readonly titles: readonly { readonly plan: string; readonly names: readonly string[] }[];
}

export interface NumberedMeasures {
  readonly found: readonly IndexedMeasure[];
  /** Whether the query can mean nothing else: it says 第 or 条, or names the plan. */
  readonly isMeant: boolean;
}

/** A clause may be asked for in figures or in Han numerals, whichever its plan uses. */
function numberKey(number: string): string {
  const plain = plainName(number);
  return String(parseHanNumeral(plain) ?? plain);
}

export function buildClauseNumbers(
  measures: readonly IndexedMeasure[],
  plans: readonly PlanSummary[],
  fold: SearchFold,
): ClauseNumbers {
  const byNumber = new Map<string, IndexedMeasure[]>();
  for (const indexed of measures) {
    const key = numberKey(fold(indexed.measure.number));
    const list = byNumber.get(key) ?? [];
    list.push(indexed);
    byNumber.set(key, list);
  }
  return {
    measures: byNumber,
    titles: plans.map(({ id, title, shortTitle }) => ({
      plan: id,
      names: [shortTitle, title].map((name) => plainName(fold(name))),
    })),
  };
}

/** What stands before the number, 第, the number as plans write it, 条. */
const asked =
  /^(.*?)\s*(第?)\s*((?:专栏|解读)?\d{1,3}|[(（]\d{1,3}[)）]|[一二三四五六七八九十]+(?:[(（][一二三四五六七八九十]+[)）]\d{0,2})?)\s*([条项款]?)$/;

/** Measures that a query asks for by number: 第34条, 宿州 34, 三(二)1. @param query folded */
export function findNumbered(
  { measures, titles }: ClauseNumbers,
  query: string,
  plan: string | null,
): NumberedMeasures {
  const none = { found: [], isMeant: false };
  const match = asked.exec(query);
  if (!match) return none;
  const [, before, ordinal, number, noun] = match as unknown as [string, string, string, string, string];
  const isMarked = ordinal !== '' || noun !== '';
  const title = plainName(before);
  // A numeral alone is a word like any other; one with brackets or figures is written by plans only.
  if (title.length === 1 || (title === '' && !isMarked && parseHanNumeral(number) !== null)) return none;
  const named = titles.filter(({ names }) => names.some((name) => name.includes(title)));
  if (named.length === 0) return none;
  const plans = new Set(named.map((one) => one.plan));
  const found = (measures.get(numberKey(number)) ?? []).filter(
    (indexed) => plans.has(indexed.plan) && (plan === null || indexed.plan === plan),
  );
  return { found, isMeant: isMarked || title !== '' };
}
