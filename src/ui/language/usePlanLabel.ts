import type { PlanSummary } from '../../model/plan.ts';
import { usePlanSpelling } from './usePlanSpelling.ts';

/** A plan's short title as one string, for options and accessible names. */
export function usePlanLabel(): (plan: Pick<PlanSummary, 'shortTitle' | 'territory'>) => string {
  const spell = usePlanSpelling();
  return (plan) => (spell ? `${plan.shortTitle} ${spell(plan)}` : plan.shortTitle);
}
