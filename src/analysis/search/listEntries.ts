import type { LayerId } from '../../model/kinds.ts';
import type { PlanSummary, PlanText } from '../../model/plan.ts';
import type { Place, Project } from '../../model/project.ts';
import { listUnits, type UnitEntry } from '../listUnits.ts';

/** A thing with a name that can be searched for. */
export type SearchEntry = {
  readonly name: string;
  /** Of equal fit the lower comes first: promised, then named, then neither. */
  readonly standing: 0 | 1 | 2;
  /** Plans that promise it, else those that name it. */
  readonly plans: readonly string[];
} & (
  | { readonly sort: 'project'; readonly id: string; readonly layer: LayerId; readonly thing: Project }
  | { readonly sort: 'place'; readonly id: string; readonly layer: LayerId; readonly thing: Place }
  | { readonly sort: 'unit'; readonly id: string; readonly layer: null; readonly thing: UnitEntry }
);

export const entrySorts = ['project', 'place', 'unit'] as const satisfies readonly SearchEntry['sort'][];

/** What is searched: the facts, the texts as far as they are there, in the order in which plans are shown. */
export interface SearchCorpus {
  readonly projects: Iterable<Project>;
  readonly places: Iterable<Place>;
  readonly texts: readonly PlanText[];
  readonly plans: readonly PlanSummary[];
}

/** All that has a name, in the order in which equally good finds are shown: by standing, then the shorter name. */
export function listEntries({ projects, places, texts, plans }: SearchCorpus): SearchEntry[] {
  const naming = new Map<string, string[]>();
  for (const { plan, measures } of texts)
    for (const { mentions } of measures)
      for (const { project, place } of mentions)
        for (const id of [project, place]) {
          if (id === undefined) continue;
          const list = naming.get(id) ?? [];
          if (list.at(-1) !== plan) list.push(plan);
          naming.set(id, list);
        }
  const entries: SearchEntry[] = [];
  for (const project of projects) {
    const { id, name, layer, commitments, context } = project;
    const named = naming.get(id) ?? [];
    entries.push({
      sort: 'project',
      id,
      name,
      layer,
      thing: project,
      standing: commitments.length ? 0 : context ? 2 : 1,
      plans: commitments.length ? [...new Set(commitments.map(({ plan }) => plan))] : named,
    });
  }
  for (const place of places) {
    const named = naming.get(place.id) ?? [];
    const { id, name } = place;
    const standing = named.length ? 0 : 2;
    entries.push({ sort: 'place', id, name, layer: 'cities', thing: place, standing, plans: named });
  }
  for (const unit of listUnits(texts, plans)) {
    const { name, jurisdiction } = unit;
    entries.push({
      sort: 'unit',
      id: `${jurisdiction}/${name}`,
      name,
      layer: null,
      thing: unit,
      standing: 0,
      plans: unit.plans,
    });
  }
  return entries.sort((a, b) => a.standing - b.standing || a.name.length - b.name.length);
}
