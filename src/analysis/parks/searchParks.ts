import type { SearchTable } from '../../model/characterTable.ts';
import type { Project } from '../../model/project.ts';
import { buildSearchIndex, type SearchIndex } from '../search/buildSearchIndex.ts';
import { findHits } from '../search/findHits.ts';

/** An index of the names of parks alone: in both scripts, pinyin, initials and aliases. */
export function buildParkIndex(projects: Iterable<Project>, characters: SearchTable): SearchIndex {
  const steps = buildSearchIndex({ projects, places: [], texts: [], plans: [], characters });
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Ids of the projects whose names answer a query, the best first; null where nothing is asked. */
export function searchParks(index: SearchIndex, query: string): readonly string[] | null {
  if (query.trim() === '') return null;
  const limits = { project: index.entries.length, place: 0, unit: 0, measure: 0 };
  const groups = findHits(index, query, { plan: null, of: 'project' }, limits);
  return groups.flatMap(({ hits }) => hits.map(({ id }) => id));
}
