import type { PlanSummary } from '../../model/plan.ts';
import type { Project } from '../../model/project.ts';
import { compareAdvance } from '../compare/compareAdvance.ts';
import type { EntryStage } from './parkTypes.ts';

/**
 * What the newest plan says of a project, of several wordings the less advanced, as its feature has it.
 * @param planOrder ids of plans, the newest first
 */
export function findStage(
  { commitments, statusClass }: Pick<Project, 'commitments' | 'statusClass'>,
  planOrder: readonly string[],
  plans: readonly PlanSummary[],
): EntryStage | null {
  const newest = planOrder.find((plan) => commitments.some((one) => one.plan === plan));
  const [commitment] = commitments
    .filter(({ plan }) => plan === newest)
    .toSorted((a, b) => compareAdvance(a.status, b.status));
  if (!commitment) return null;
  const { plan, verb } = commitment;
  const issued = plans.find(({ id }) => id === plan)?.issued;
  return { statusClass, verb, plan, year: issued ? Number(issued.slice(0, 4)) : null, commitment };
}
