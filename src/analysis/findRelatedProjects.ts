import type { LayerId } from '../model/kinds.ts';
import type { PlanText } from '../model/plan.ts';
import type { Project } from '../model/project.ts';
import { placesInNames } from './placesInNames.ts';

/** Why two projects belong together, strongest first. */
export type Relation =
  /** One clause names both. */
  | { readonly type: 'clause'; readonly measure: string; readonly at: number }
  /** Two lines by way of the same places. */
  | { readonly type: 'along'; readonly places: readonly string[] }
  /** Two lines that meet in a place. */
  | { readonly type: 'meets'; readonly places: readonly string[] }
  /** Of one layer and in one place. */
  | { readonly type: 'place'; readonly places: readonly string[] }
  /** With the same partner, by name. */
  | { readonly type: 'partner'; readonly names: readonly string[] };

export interface RelatedProject {
  readonly project: Project;
  readonly relation: Relation;
}

const lineLayers: readonly LayerId[] = ['railways', 'highways', 'waterways'];
/** A clause that lists more than so many says little of any two of them. */
const longestList = 12;
const weights: Readonly<Record<Relation['type'], number>> = {
  clause: 4,
  along: 3,
  partner: 2,
  meets: 1.5,
  place: 1,
};

/**
 * Projects that belong with one, each with its strongest reason; promised ones only, the closest first.
 * @param texts of the plans that are loaded; without them clauses and names say nothing
 */
export function findRelatedProjects(
  project: Project,
  projects: Iterable<Project>,
  texts: readonly PlanText[],
  limit = 8,
): RelatedProject[] {
  const clauses = namedInClauses(project, texts);
  const placesOf = ({ id, places }: Project): Set<string> =>
    new Set([...places, ...placesInNames(texts, id)]);
  const ownPlaces = placesOf(project);
  const ownPartners = new Set(project.partners.map(({ name }) => name));
  const found: (RelatedProject & { score: number })[] = [];
  for (const other of projects) {
    if (other.id === project.id || other.commitments.length === 0) continue;
    const relations: Relation[] = [];
    const clause = clauses.get(other.id);
    if (clause) relations.push({ type: 'clause', ...clause });
    const names = other.partners.map(({ name }) => name).filter((name) => ownPartners.has(name));
    if (names.length > 0 && other.layer === project.layer) relations.push({ type: 'partner', names });
    const places = [...placesOf(other)].filter((place) => ownPlaces.has(place));
    const areLines = lineLayers.includes(project.layer) && lineLayers.includes(other.layer);
    if (areLines && places.length > 1) relations.push({ type: 'along', places });
    else if (areLines && places.length === 1) relations.push({ type: 'meets', places });
    else if (places.length > 0 && other.layer === project.layer) relations.push({ type: 'place', places });
    const [first] = relations.sort((a, b) => weights[b.type] - weights[a.type]);
    if (!first) continue;
    const score =
      relations.reduce((sum, { type }) => sum + weights[type], 0) + (other.kind === project.kind ? 0.5 : 0);
    found.push({ project: other, relation: first, score });
  }
  return found
    .sort((a, b) => b.score - a.score || (a.project.id < b.project.id ? -1 : 1))
    .slice(0, limit)
    .map(({ project: other, relation }) => ({ project: other, relation }));
}

/** What the clauses of a project name beside it, with where. */
function namedInClauses(
  { commitments }: Project,
  texts: readonly PlanText[],
): Map<string, { measure: string; at: number }> {
  const found = new Map<string, { measure: string; at: number }>();
  for (const { plan, measure, rawStart, rawEnd } of commitments) {
    const open = texts.find((text) => text.plan === plan)?.measures.find((one) => one.id === measure);
    const named = new Set(
      (open?.mentions ?? []).flatMap((mention) =>
        mention.project !== undefined && rawStart <= mention.rawStart && mention.rawEnd <= rawEnd
          ? mention.project
          : [],
      ),
    );
    if (named.size > longestList) continue;
    for (const other of named) if (!found.has(other)) found.set(other, { measure, at: rawStart });
  }
  return found;
}
