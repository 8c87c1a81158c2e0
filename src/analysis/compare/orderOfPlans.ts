import type { PlanSummary } from '../../model/plan.ts';

type Dated = Pick<PlanSummary, 'issued' | 'issuedBasis' | 'horizon'>;

/** A day, or the first year of a period where no day is known; and whether the text states it as its date. */
function dateOf({ issued, issuedBasis, horizon }: Dated): { when: string; isStated: boolean } | null {
  if (issued) return { when: issued, isStated: issuedBasis === 'stated' };
  return horizon?.from ? { when: String(horizon.from), isStated: false } : null;
}

/** Below 0 where a is earlier; 0 where the order is not known, as of a day within a year. */
function compareWhen(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length).localeCompare(b.slice(0, length));
}

/**
 * Which of two plans is the earlier: below 0 where a is, 0 where the order is not known. Whatever is not a stated date
 * is only 推定.
 */
export function orderOfPlans(a: Dated, b: Dated): { readonly order: number; readonly isInferred: boolean } {
  const [dateA, dateB] = [dateOf(a), dateOf(b)];
  const order = dateA && dateB ? compareWhen(dateA.when, dateB.when) : 0;
  return { order, isInferred: order !== 0 && !(dateA!.isStated && dateB!.isStated) };
}
