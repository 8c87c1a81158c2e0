import type { Place } from '../../model/project.ts';
import type { Site, Waypoint } from '../../model/registry.ts';
import { isInStudyRegion } from '../../model/studyRegion.ts';

/** Sorts of sites that a reader can set. */
export const siteSorts = ['line', 'between', 'host', 'point', 'none'] as const;
export type SiteSort = (typeof siteSorts)[number];

/** A site while it is being written; what belongs to other sorts is kept, so that trying one loses nothing. */
export interface SiteDraft {
  readonly sort: SiteSort;
  /** Of a line and of what lies between. */
  readonly places: readonly string[];
  readonly host: string | null;
  readonly lon: string;
  readonly lat: string;
  readonly errorKm: 0.3 | 1 | 3;
  readonly reason: string;
}

export function draftOf(site: Site): SiteDraft {
  const empty: SiteDraft = { sort: 'none', places: [], host: null, lon: '', lat: '', errorKm: 3, reason: '' };
  switch (site.type) {
    case 'line': {
      const waypoints = 'parts' in site ? site.parts.flat() : site.waypoints;
      return {
        ...empty,
        sort: 'line',
        places: waypoints.flatMap((point) => ('place' in point ? [point.place] : [])),
      };
    }
    case 'between':
    case 'areas':
      return { ...empty, sort: 'between', places: site.places };
    case 'host':
      return { ...empty, sort: 'host', host: site.place, places: [site.place], reason: site.reason };
    case 'point':
      return { ...empty, sort: 'point', lon: `${site.lon}`, lat: `${site.lat}`, errorKm: site.errorKm };
    default:
      return { ...empty, reason: site.reason };
  }
}

/** What is said of a site that the reader has set. */
interface SiteWords {
  readonly placedBy: string;
  readonly pointSource: string;
  readonly noPlaceDefault: string;
}

export type SiteFault = 'needPlaces' | 'needHost' | 'needPoint';

/** The site that a draft comes to, or what it still needs. */
export function siteOf(
  { sort, places, host, lon, lat, errorKm, reason }: SiteDraft,
  name: string,
  gazetteer: ReadonlyMap<string, Place>,
  words: SiteWords,
): Site | { readonly fault: SiteFault } {
  switch (sort) {
    case 'line':
      if (places.length < 2) return { fault: 'needPlaces' };
      return {
        type: 'line',
        waypoints: places.map((place): Waypoint => ({
          place,
          role: gazetteer.get(place)?.level === 'town' ? 'town' : 'city',
        })),
      };
    case 'between':
      if (new Set(places).size < 2) return { fault: 'needPlaces' };
      return { type: 'between', places: [...new Set(places)], reason: words.placedBy };
    case 'host':
      return host ? { type: 'host', place: host, reason: words.placedBy } : { fault: 'needHost' };
    case 'point': {
      const [x, y] = [Number(lon), Number(lat)];
      const isWithin = lon.trim() !== '' && isInStudyRegion(x, y);
      if (!isWithin) return { fault: 'needPoint' };
      return { type: 'point', name, lon: x, lat: y, errorKm, source: words.pointSource };
    }
    default:
      return { type: 'none', reason: reason.trim() || words.noPlaceDefault };
  }
}
