import type { ExpressionSpecification, FilterSpecification } from '@maplibre/maplibre-gl-style-spec';
import { isFiltering, type Filters } from '../model/filters.ts';

/**
 * The reader's filters over the properties of features; null where there are none. What is drawn for reading alone
 * (`context`) stays. `matchesFilters` asks the same of a thing in a list.
 * @param filters with horizons already spelled out
 */
export function filterExpression(filters: Filters): FilterSpecification | null {
  if (!isFiltering(filters)) return null;
  const { statusClasses, kinds, provinces, plans } = filters;
  const one = (property: string, wanted: readonly string[]): ExpressionSpecification[] =>
    wanted.length ? [['in', ['get', property], ['literal', [...wanted]]]] : [];
  const some = (property: string, wanted: readonly string[]): ExpressionSpecification[] =>
    wanted.length
      ? [['any', ...wanted.map((value): ExpressionSpecification => ['in', value, ['get', property]])]]
      : [];
  return [
    'any',
    ['get', 'context'],
    [
      'all',
      ...one('statusClass', statusClasses),
      ...one('kind', kinds),
      ...some('provinces', provinces),
      ...some('committedPlans', plans),
    ],
  ] as FilterSpecification;
}
