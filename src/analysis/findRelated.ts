import type { PlanText } from '../model/plan.ts';
import type { Project } from '../model/project.ts';

/**
 * Places that belong to what is chosen: the partners' seats, and the places that the open clause names.
 * @param text the plan that is open, if it is loaded
 */
export function findRelated(project: Project, measure: string | null, text: PlanText | undefined): string[] {
  const partners = project.partners.flatMap(({ place }) => place ?? []);
  const open = text?.measures.find(({ id }) => id === measure);
  const clauses = project.commitments.filter((commitment) => commitment.measure === measure);
  const named = (open?.mentions ?? []).flatMap(({ place, rawStart, rawEnd }) =>
    place && clauses.some((clause) => clause.rawStart <= rawStart && rawEnd <= clause.rawEnd) ? place : [],
  );
  return [...new Set([...partners, ...named])];
}
