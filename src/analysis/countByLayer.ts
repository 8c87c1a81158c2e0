import { noFilters, type Filters } from '../model/filters.ts';
import { layerIds, type LayerId } from '../model/kinds.ts';
import type { Place, Project } from '../model/project.ts';
import { asFiltered } from './asFiltered.ts';
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
  for (const project of projects) {
    if (project.commitments.length === 0 || project.precision === 'none') continue;
    if (matchesFilters(asFiltered(project), filters)) counts[project.layer]++;
  }
  for (const { level } of places) if (level !== 'province') counts.cities++;
  return counts;
}
