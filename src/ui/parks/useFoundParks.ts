import { useDeferredValue, useEffect, useMemo } from 'react';
import { pointErrorKm } from '../../analysis/pointErrorKm.ts';
import { countFacets } from '../../analysis/parks/countFacets.ts';
import { filterParks } from '../../analysis/parks/filterParks.ts';
import { measureFrom } from '../../analysis/parks/measureFrom.ts';
import type {
  ChosenPoint,
  Facet,
  FacetCount,
  ParkEntry,
  ParkSort,
  Reach,
} from '../../analysis/parks/parkTypes.ts';
import { buildParkIndex, searchParks } from '../../analysis/parks/searchParks.ts';
import { sortParks } from '../../analysis/parks/sortParks.ts';
import type { SearchTable } from '../../model/characterTable.ts';
import type { Place } from '../../model/project.ts';
import type { ParkOrigin } from '../../state/parkQuery.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';
import type { Parks } from './useParkData.ts';

export interface FoundParks {
  /** The order that is asked for; where none is, by distance from the chosen point, or by name. */
  readonly order: ParkSort;
  /** What answers all conditions, in the order that is asked for. */
  readonly found: readonly ParkEntry[];
  readonly counts: Readonly<Record<Facet, readonly FacetCount[]>>;
  /** Null where no point is chosen. */
  readonly distances: ReadonlyMap<string, Reach | null> | null;
}

/** Where distances are told from, null where none is chosen: a pin is where the reader put it, a place is its seat. */
export function pointOf(
  from: ParkOrigin | null,
  places: ReadonlyMap<string, Pick<Place, 'lon' | 'lat' | 'precision'>>,
): ChosenPoint | null {
  if (!from) return null;
  if (!('place' in from)) return { ...from, errorKm: 0 };
  const place = places.get(from.place);
  return place ? { lon: place.lon, lat: place.lat, errorKm: pointErrorKm[place.precision] } : null;
}

const indexes = new WeakMap<readonly ParkEntry[], ReturnType<typeof buildParkIndex>>();

function indexOf({ entries, projects }: Parks, characters: SearchTable) {
  const before = indexes.get(entries);
  if (before) return before;
  const index = buildParkIndex(
    entries.flatMap(({ project }) => projects.get(project) ?? []),
    characters,
  );
  indexes.set(entries, index);
  return index;
}

/** Parks that answer what is asked: words, facets, distance; in order. */
export function useFoundParks(parks: Parks): FoundParks {
  const { loader } = useAtlas();
  const query = useAtlasState((state) => state.parks);
  const characters = useAtlasState((state) => state.data.characters);
  const { entries, places } = parks;
  const { filters, sort, from, withinKm } = query;
  const text = useDeferredValue(query.text);
  useEffect(() => {
    if (text) void loader.loadCharacters();
  }, [loader, text]);
  const distances = useMemo(() => {
    const point = pointOf(from, places);
    return point && measureFrom(point, entries);
  }, [from, places, entries]);
  const near = useMemo(() => {
    const wanted = text && characters ? new Set(searchParks(indexOf(parks, characters), text) ?? []) : null;
    return entries.filter(({ project }) => {
      if (wanted && !wanted.has(project)) return false;
      if (!distances || withinKm === null) return true;
      const reach = distances.get(project);
      return reach ? reach.km <= withinKm : false;
    });
  }, [parks, entries, text, characters, distances, withinKm]);
  const counts = useMemo(() => countFacets(near, filters), [near, filters]);
  const isNear = distances !== null;
  const order = useMemo(
    (): ParkSort => sort ?? { column: isNear ? 'point' : 'name', descending: false },
    [sort, isNear],
  );
  const found = useMemo(
    () => sortParks(filterParks(near, filters), order, distances ?? undefined),
    [near, filters, order, distances],
  );
  return { order, found, counts, distances };
}
