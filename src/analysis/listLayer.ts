import type { LayerCollection } from '../model/contract.ts';
import type { Filters } from '../model/filters.ts';
import type { LayerId } from '../model/kinds.ts';
import type { Place, Project } from '../model/project.ts';
import type { StatusClass } from '../model/status.ts';
import type { Bounds } from '../model/boundsOf.ts';
import { asFiltered } from './asFiltered.ts';
import { isInView } from './isInView.ts';
import { matchesFilters, stageOf } from './matchesFilters.ts';

/** One thing of a layer, as a list shows it. */
export interface LayerListRow {
  readonly sort: 'project' | 'place';
  readonly of: Project | Place;
  /** Null for places, and as the asked plans have it. */
  readonly statusClass: StatusClass | null;
  /** Not on the map: its place is not known. */
  readonly isUnlocated: boolean;
  readonly isInView: boolean;
}

/**
 * Everything that a layer holds and that plans speak of, by name in pinyin: what the map shows, as a list, and what
 * has no place on it beside.
 * @param features of the layer, as far as they are loaded
 * @param filters with horizons already spelled out; places are not filtered
 */
export function listLayer(
  layer: LayerId,
  { projects, places }: { projects: Iterable<Project>; places: Iterable<Place> },
  features: LayerCollection['features'],
  filters: Filters,
  bounds: Readonly<Bounds> | null,
): LayerListRow[] {
  const drawn = new Map(features.map(({ id, geometry }) => [id, geometry.coordinates]));
  const row = (sort: LayerListRow['sort'], of: Project | Place, statusClass: StatusClass | null) => ({
    sort,
    of,
    statusClass,
    isUnlocated: of.precision === 'none',
    isInView: drawn.has(of.id) && isInView(drawn.get(of.id)!, bounds),
  });
  const rows: LayerListRow[] = [];
  if (layer === 'cities') {
    for (const place of places) if (place.level !== 'province') rows.push(row('place', place, null));
  } else {
    for (const project of projects) {
      if (project.layer !== layer || project.commitments.length === 0) continue;
      const thing = asFiltered(project);
      if (matchesFilters(thing, filters)) rows.push(row('project', project, stageOf(thing, filters)));
    }
  }
  return rows.sort((a, b) => (a.of.pinyin < b.of.pinyin ? -1 : a.of.pinyin > b.of.pinyin ? 1 : 0));
}
