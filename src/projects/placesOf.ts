import type { Site } from '../model/registry.ts';
import { prefectureAt, type Territory } from './territory.ts';

/**
 * Places (ids of the gazetteer) that a site lies in or is drawn by: its host, the places that it joins or covers, the
 * gazetteer points that its line passes; of a surveyed point the prefecture around it.
 */
export function placesOf(site: Site, territory: Territory): string[] {
  switch (site.type) {
    case 'line': {
      const waypoints = 'parts' in site ? site.parts.flat() : site.waypoints;
      return [...new Set(waypoints.flatMap((waypoint) => ('place' in waypoint ? waypoint.place : [])))];
    }
    case 'point': {
      const prefecture = prefectureAt(territory, [site.lon, site.lat]);
      return prefecture ? [prefecture] : [];
    }
    case 'host':
      return [site.place];
    case 'between':
    case 'areas':
      return [...site.places];
    default:
      return [];
  }
}
