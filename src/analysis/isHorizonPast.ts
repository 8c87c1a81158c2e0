import type { PlanSummary } from '../model/plan.ts';

/** Whether a plan's period is over at the date of the data (never by the clock). Unknown is not past. */
export function isHorizonPast({ horizon }: Pick<PlanSummary, 'horizon'>, dataDate: string): boolean {
  return horizon !== null && dataDate > `${horizon.to}-12-31`;
}
