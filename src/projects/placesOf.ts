import { placesOfSite } from '../model/placesOfSite.ts';
import type { Site } from '../model/registry.ts';
import { prefectureAt, type Territory } from './territory.ts';

/** Places (ids of the gazetteer) that a site lies in or is drawn by; of a surveyed point the prefecture around it. */
export function placesOf(site: Site, territory: Territory): string[] {
  if (site.type !== 'point') return placesOfSite(site);
  const prefecture = prefectureAt(territory, [site.lon, site.lat]);
  return prefecture ? [prefecture] : [];
}
