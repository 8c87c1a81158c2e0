import { layerIds, type LayerId } from '../model/kinds.ts';
import type { Place, Project } from '../model/project.ts';

/**
 * How many things each layer holds that plans speak of: projects with a commitment, and places.
 * Context (named only in passing) is drawn grey and never counted.
 */
export function countByLayer(projects: Iterable<Project>, places: Iterable<Place>): Record<LayerId, number> {
  const counts = Object.fromEntries(layerIds.map((id) => [id, 0])) as Record<LayerId, number>;
  for (const { layer, commitments, precision } of projects)
    if (commitments.length > 0 && precision !== 'none') counts[layer]++;
  for (const { level } of places) if (level !== 'province') counts.cities++;
  return counts;
}
