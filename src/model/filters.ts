import type { Kind } from './kinds.ts';
import type { Province, StatusClass } from './status.ts';

/** What the reader wants to see; an empty list of a sort means all of it. */
export interface Filters {
  readonly statusClasses: readonly StatusClass[];
  readonly plans: readonly string[];
  readonly provinces: readonly Province[];
  readonly kinds: readonly Kind[];
  /** Last years of plans' periods; 0 stands for plans that state none. */
  readonly horizons: readonly number[];
}

export const noFilters: Filters = { statusClasses: [], plans: [], provinces: [], kinds: [], horizons: [] };

export const isFiltering = (filters: Filters): boolean =>
  Object.values(filters).some((wanted: readonly unknown[]) => wanted.length > 0);
