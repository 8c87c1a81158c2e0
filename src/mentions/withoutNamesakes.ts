import { kmPerDegree } from '../model/kmPerDegree.ts';
import type { PlaceEntry, ProjectEntry } from '../model/registry.ts';
import type { NameMatch } from './nameMatch.ts';

/** A thing that lies farther from the county whose name stands before it is another one of the same name. */
const farKm = 80;

type Point = Pick<PlaceEntry, 'lon' | 'lat'>;

/** Whether a county or town lies far from where a project is known to be; lines and regions are everywhere. */
export function buildElsewhere(
  places: readonly PlaceEntry[],
  projects: readonly ProjectEntry[],
): (place: string, project: string) => boolean {
  const gazetteer = new Map(places.map((place) => [place.id, place]));
  const points = new Map<string, Point>(
    projects.flatMap(({ id, site }): [string, Point][] => {
      const point =
        site.type === 'point' ? site : site.type === 'host' ? gazetteer.get(site.place) : undefined;
      return point ? [[id, point]] : [];
    }),
  );
  return (place, project) => {
    const entry = gazetteer.get(place);
    const point = points.get(project);
    if (!entry || !point || !['county', 'town'].includes(entry.level)) return false;
    const east = (entry.lon - point.lon) * Math.cos((entry.lat * Math.PI) / 180);
    return Math.hypot(east, entry.lat - point.lat) * kmPerDegree > farKm;
  };
}

/** 三河国家湿地公园 in 金湖县三河国家湿地公园 is not the one that the registry knows in 肥西. */
export function withoutNamesakes(
  matches: readonly NameMatch[],
  { isElsewhere }: { readonly isElsewhere: (place: string, project: string) => boolean },
): NameMatch[] {
  const before = new Map(
    matches.flatMap(({ target, end }) => ('place' in target ? [[end, target.place] as const] : [])),
  );
  return matches.filter(({ target, start }) => {
    const place = 'project' in target ? before.get(start) : undefined;
    return place === undefined || !('project' in target) || !isElsewhere(place, target.project);
  });
}
