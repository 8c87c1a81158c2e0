import type { Filters } from '../model/filters.ts';
import type { PlanSummary } from '../model/plan.ts';

/** The last year of a plan's period, 0 where it states none. */
export const horizonOf = ({ horizon }: Pick<PlanSummary, 'horizon'>): number => horizon?.to ?? 0;

/**
 * Filters with the horizons spelled out as the plans that have them: what remains asks of a thing only what its
 * feature says. A horizon that no chosen plan has leaves a plan that does not exist, so that nothing is shown.
 * @param shown where maps show some plans alone, these: they take the place of what was asked of plans
 */
export function askedFilters(
  filters: Filters,
  plans: readonly PlanSummary[],
  shown: readonly string[] | null = null,
): Filters {
  if (shown) return { ...filters, horizons: [], plans: shown };
  if (filters.horizons.length === 0) return filters;
  const wanted = plans
    .filter((plan) => filters.horizons.includes(horizonOf(plan)))
    .map(({ id }) => id)
    .filter((id) => filters.plans.length === 0 || filters.plans.includes(id));
  return { ...filters, horizons: [], plans: wanted.length ? wanted : ['none'] };
}
