import type { PlanRecord } from './plan.ts';

type Dated = Pick<PlanRecord, 'id'> & Partial<Pick<PlanRecord, 'issued'>>;

/** A plan without a stated date is ordered by the year in its id. */
const dateOf = ({ id, issued }: Dated): string => issued ?? /\d{4}/.exec(id)?.[0] ?? '9999';

/** Ids of plans, the newest first. */
export function newestFirst(plans: readonly Dated[]): string[] {
  return [...plans].sort((a, b) => dateOf(b).localeCompare(dateOf(a))).map(({ id }) => id);
}
