import type { Project } from '../model/project.ts';
import type { Filtered } from './matchesFilters.ts';

/** A project as filters read it: with the plans that promise something of it, the oldest first. */
export function asFiltered(project: Project): Filtered {
  return { ...project, committedPlans: project.commitments.map(({ plan }) => plan) };
}
