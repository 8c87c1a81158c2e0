import type { PlanSummary } from '../../model/plan.ts';
import type { Status } from '../../model/status.ts';
import { rungOf } from './compareAdvance.ts';
import type { ByDates } from './finding.ts';
import { orderOfPlans } from './orderOfPlans.ts';

interface StageOfPlan {
  readonly plan: PlanSummary;
  readonly status: Status | null;
}

/** How the dates of two plans bear on their different stages. Whatever is not a stated date is only 推定. */
export function explainByDates(a: StageOfPlan, b: StageOfPlan): ByDates {
  if (a.plan.id === b.plan.id) return { sort: 'same', isInferred: false };
  const { order, isInferred } = orderOfPlans(a.plan, b.plan);
  if (order === 0) return { sort: 'undated', isInferred };
  const [earlier, later] = order < 0 ? [a, b] : [b, a];
  const from = rungOf(earlier.status);
  const to = rungOf(later.status);
  if (to === null) return { sort: 'laterUnstated', isInferred };
  if (from === null) return { sort: 'laterStated', isInferred };
  return { sort: from < to ? 'progress' : 'against', isInferred };
}
