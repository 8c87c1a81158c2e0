import type { PlanSummary } from '../../model/plan.ts';
import type { Status } from '../../model/status.ts';
import { rungOf } from './compareAdvance.ts';
import type { ByDates } from './finding.ts';

/** A day, or the first year of a period where no day is known; and whether the text states it as its date. */
function dateOf({ issued, issuedBasis, horizon }: PlanSummary): { when: string; isStated: boolean } | null {
  if (issued) return { when: issued, isStated: issuedBasis === 'stated' };
  return horizon?.from ? { when: String(horizon.from), isStated: false } : null;
}

/** Below 0 where a is earlier; 0 where the order is not known, as of a day within a year. */
function compareWhen(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length).localeCompare(b.slice(0, length));
}

interface StageOfPlan {
  readonly plan: PlanSummary;
  readonly status: Status | null;
}

/** How the dates of two plans bear on their different stages. Whatever is not a stated date is only 推定. */
export function explainByDates(a: StageOfPlan, b: StageOfPlan): ByDates {
  if (a.plan.id === b.plan.id) return { sort: 'same', isInferred: false };
  const [dateA, dateB] = [dateOf(a.plan), dateOf(b.plan)];
  const order = dateA && dateB ? compareWhen(dateA.when, dateB.when) : 0;
  if (!dateA || !dateB || order === 0) return { sort: 'undated', isInferred: false };
  const isInferred = !dateA.isStated || !dateB.isStated;
  const [earlier, later] = order < 0 ? [a, b] : [b, a];
  const from = rungOf(earlier.status);
  const to = rungOf(later.status);
  if (to === null) return { sort: 'laterUnstated', isInferred };
  if (from === null) return { sort: 'laterStated', isInferred };
  return { sort: from < to ? 'progress' : 'against', isInferred };
}
