import type { NearPlace } from '../model/lines.ts';
import type { PlaceEntry } from '../model/registry.ts';
import { distanceKm, type Position } from './geodesy.ts';

export type PlacePoint = Pick<PlaceEntry, 'id' | 'name' | 'level' | 'parents' | 'province' | 'lon' | 'lat'>;

/** How many places say where something is. */
const most = 2;
/** Beyond this the nearest county is no answer, and a city may be one. */
const countyReachKm = 40;
/** What lies farther is not near. */
const cityReachKm = 100;

/**
 * The nearest places that are asked for, nearest first, in km rounded to 0.1: counties, districts and towns; cities
 * only where none of these is near (of neighbouring provinces the gazetteer may hold no more).
 */
export function nearPlaces(
  position: Position,
  places: ReadonlyMap<string, PlacePoint>,
  isAsked: (place: PlacePoint) => boolean,
): NearPlace[] {
  const ranked = [...places.values()]
    .filter((place) => place.level !== 'province' && isAsked(place))
    .map(({ id, level, lon, lat }) => ({ place: id, level, km: distanceKm(position, [lon, lat]) }))
    .filter(({ km }) => km <= cityReachKm)
    .sort((a, b) => a.km - b.km);
  const fine = ranked.filter(({ level, km }) => level !== 'city' && km <= countyReachKm);
  return (fine.length ? fine : ranked)
    .slice(0, most)
    .map(({ place, km }) => ({ place, km: Math.round(km * 10) / 10 }));
}
