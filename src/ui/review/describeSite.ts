import type { Place } from '../../model/project.ts';
import type { Site } from '../../model/registry.ts';
import type { ReviewCatalogue } from '../../words/loadReviewWords.ts';

/** Where a site says that a thing lies, in a line. */
export function describeSite(site: Site, places: ReadonlyMap<string, Place>, words: ReviewCatalogue): string {
  const name = (id: string): string => places.get(id)?.name ?? id;
  switch (site.type) {
    case 'line':
      return ('parts' in site ? site.parts : [site.waypoints])
        .map((part) => part.map((point) => ('place' in point ? name(point.place) : point.name)).join('—'))
        .join(' / ');
    case 'point':
      return `${site.lon.toFixed(3)}, ${site.lat.toFixed(3)}`;
    case 'host':
      return name(site.place);
    case 'between':
    case 'areas':
      return site.places.map(name).join('—');
    default:
      return `${words.noFeature} · ${site.reason}`;
  }
}
