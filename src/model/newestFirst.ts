import type { PlanRecord } from './plan.ts';

type Dated = Pick<PlanRecord, 'id'> & Partial<Pick<PlanRecord, 'issued' | 'textSource'>>;

/**
 * A plan without a stated date is ordered by the year in its id. A reader's own comes before all others then: what is
 * not known to be newer changes no stage.
 */
const dateOf = ({ id, issued, textSource }: Dated): string =>
  issued ?? (textSource === 'own' ? '' : (/\d{4}/.exec(id)?.[0] ?? '9999'));

/** Ids of plans, the newest first. */
export function newestFirst(plans: readonly Dated[]): string[] {
  return [...plans].sort((a, b) => dateOf(b).localeCompare(dateOf(a))).map(({ id }) => id);
}
