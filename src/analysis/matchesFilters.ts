import type { Filters } from '../model/filters.ts';
import type { Kind } from '../model/kinds.ts';
import type { Province, StatusClass } from '../model/status.ts';

/** What filters read of a thing. */
export interface Filtered {
  readonly kind: Kind;
  readonly statusClass: StatusClass;
  readonly statusClassBy?: Readonly<Record<string, StatusClass>> | undefined;
  readonly provinces: readonly Province[];
  /** Plans that say something of it, the oldest first. */
  readonly committedPlans: readonly string[];
}

const meets = <T>(wanted: readonly T[], own: readonly T[]): boolean =>
  wanted.length === 0 || own.some((one) => wanted.includes(one));

/** The stage as the newest of the asked plans has it; of all plans where none is asked. */
export function stageOf(thing: Filtered, { plans }: Filters): StatusClass {
  const newest = thing.committedPlans.findLast((plan) => plans.includes(plan));
  return (newest === undefined ? undefined : thing.statusClassBy?.[newest]) ?? thing.statusClass;
}

/**
 * Whether a promised thing is what the reader asked for. The map asks the same by `filterExpression`.
 * @param filters with horizons already spelled out (see `askedFilters`)
 */
export function matchesFilters(thing: Filtered, filters: Filters): boolean {
  return (
    meets(filters.statusClasses, [stageOf(thing, filters)]) &&
    meets(filters.kinds, [thing.kind]) &&
    meets(filters.provinces, thing.provinces) &&
    meets(filters.plans, thing.committedPlans)
  );
}
