import type { MultiPolygon, Polygon } from 'geojson';
import type { PlaceEntry, ProjectEntry } from '../model/registry.ts';
import { buildToleranceBand } from '../projects/buildToleranceBand.ts';
import { locateProject, type Location } from '../projects/locateProject.ts';
import type { PressInput } from './pressInput.ts';

export interface Located {
  readonly location: Location;
  /** Where a line of class C or D may lie. */
  readonly band: Polygon | MultiPolygon | null;
}

export type Locate = (entry: ProjectEntry) => Located;

/** Where projects lie; each entry is computed once, however often plans are composed. */
export function createLocator({ places, territory }: Pick<PressInput, 'places' | 'territory'>): Locate {
  const gazetteer = new Map(places.map((place): [string, PlaceEntry] => [place.id, place]));
  const known = new WeakMap<ProjectEntry, Located>();
  return (entry) => {
    const earlier = known.get(entry);
    if (earlier) return earlier;
    const location = locateProject(entry, gazetteer, territory);
    const band = location.geometry && buildToleranceBand(location.geometry, location.precision);
    const located = { location, band };
    known.set(entry, located);
    return located;
  };
}
