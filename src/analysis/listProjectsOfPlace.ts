import type { PlanText } from '../model/plan.ts';
import type { Place, Project } from '../model/project.ts';
import { placesInNames } from './placesInNames.ts';

/** How a project belongs to a place: it lies in it, bears its name, or has it as a partner. */
export type PlaceTie = 'in' | 'named' | 'partner';

/**
 * Promised projects of a place: those that lie in it or in what belongs to it, those whose names hold its name, and
 * those with it as a partner; each once, by its closest tie.
 */
export function listProjectsOfPlace(
  place: Place,
  projects: Iterable<Project>,
  places: ReadonlyMap<string, Place>,
  texts: readonly PlanText[],
): { readonly project: Project; readonly tie: PlaceTie }[] {
  const isIn = (id: string): boolean =>
    id === place.id || (places.get(id)?.parents.includes(place.id) ?? false);
  const tieOf = (project: Project): PlaceTie | null => {
    if (project.places.some(isIn)) return 'in';
    if (placesInNames(texts, project.id).has(place.id)) return 'named';
    return project.partners.some((partner) => partner.place === place.id) ? 'partner' : null;
  };
  return [...projects].flatMap((project) => {
    const tie = project.commitments.length > 0 ? tieOf(project) : null;
    return tie ? [{ project, tie }] : [];
  });
}
