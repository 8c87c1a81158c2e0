import type { Filters } from '../model/filters.ts';
import type { Kind } from '../model/kinds.ts';
import type { Province, StatusClass } from '../model/status.ts';

/** What filters read of a thing. */
export interface Filtered {
  readonly kind: Kind;
  readonly statusClass: StatusClass;
  readonly provinces: readonly Province[];
  readonly committedPlans: readonly string[];
}

const meets = <T>(wanted: readonly T[], own: readonly T[]): boolean =>
  wanted.length === 0 || own.some((one) => wanted.includes(one));

/**
 * Whether a promised thing is what the reader asked for. The map asks the same by `filterExpression`.
 * @param filters with horizons already spelled out (see `plansOfHorizon`)
 */
export function matchesFilters(thing: Filtered, filters: Filters): boolean {
  return (
    meets(filters.statusClasses, [thing.statusClass]) &&
    meets(filters.kinds, [thing.kind]) &&
    meets(filters.provinces, thing.provinces) &&
    meets(filters.plans, thing.committedPlans)
  );
}
