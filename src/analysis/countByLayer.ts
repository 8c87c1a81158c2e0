import { noFilters, type Filters } from '../model/filters.ts';
import { layerIds, type LayerId } from '../model/kinds.ts';
import type { Place, Project } from '../model/project.ts';
import { matchesFilters } from './matchesFilters.ts';

/**
 * How many things each layer holds that plans speak of and that can be drawn: projects with a commitment, and
 * places. Context (named only in passing) is drawn grey and never counted.
 * @param filters with horizons already spelled out; places are not filtered
 */
export function countByLayer(
  projects: Iterable<Project>,
  places: Iterable<Place>,
  filters: Filters = noFilters,
): Record<LayerId, number> {
  const counts = Object.fromEntries(layerIds.map((id) => [id, 0])) as Record<LayerId, number>;
  for (const { layer, commitments, precision, ...facts } of projects) {
    if (commitments.length === 0 || precision === 'none') continue;
    const committedPlans = commitments.map(({ plan }) => plan);
    if (matchesFilters({ ...facts, committedPlans }, filters)) counts[layer]++;
  }
  for (const { level } of places) if (level !== 'province') counts.cities++;
  return counts;
}
