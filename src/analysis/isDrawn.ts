import type { Filters } from '../model/filters.ts';
import type { LayerId } from '../model/kinds.ts';
import type { FeatureProperties } from '../model/project.ts';
import { matchesFilters } from './matchesFilters.ts';

/**
 * Whether a thing is on the map with these layers and filters. Places and what is drawn for reading are not filtered.
 * @param filters with horizons already spelled out (see `askedFilters`)
 */
export function isDrawn(
  properties: FeatureProperties,
  layers: Readonly<Record<LayerId, boolean>>,
  filters: Filters,
): boolean {
  const { layer, context, committedPlans = [] } = properties;
  if (!layers[layer]) return false;
  return layer === 'cities' || context || matchesFilters({ ...properties, committedPlans }, filters);
}
