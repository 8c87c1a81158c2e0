import type { Site } from './registry.ts';

/**
 * Places of the gazetteer, by id, that a site names: its host, the places that it joins or covers, those that its line
 * passes.
 */
export function placesOfSite(site: Site): string[] {
  switch (site.type) {
    case 'line': {
      const waypoints = 'parts' in site ? site.parts.flat() : site.waypoints;
      return [...new Set(waypoints.flatMap((waypoint) => ('place' in waypoint ? waypoint.place : [])))];
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
