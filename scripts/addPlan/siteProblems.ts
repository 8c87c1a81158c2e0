import type { PlaceEntry, ProjectEntry } from '../../src/model/registry.ts';

/** What the registry asks of a site beyond its form. */
export function siteProblems(
  name: string,
  site: ProjectEntry['site'],
  places: readonly PlaceEntry[],
): string[] {
  const byId = new Map(places.map((place) => [place.id, place]));
  const named =
    site.type === 'host'
      ? [site.place]
      : site.type === 'between' || site.type === 'areas'
        ? site.places
        : site.type === 'line'
          ? ('parts' in site ? site.parts.flat() : site.waypoints).flatMap((one) =>
              'place' in one ? one.place : [],
            )
          : [];
  const unknown = named.filter((id) => !byId.has(id));
  const isWide = site.type === 'host' && ['city', 'province'].includes(byId.get(site.place)?.level ?? '');
  return [
    ...unknown.map((id) => `${name}: 地名录没有 the gazetteer has no ${id}`),
    ...(isWide ? [`${name}: 所在地须为县区或乡镇 a host must be a county or a town`] : []),
    ...(site.type === 'between' && new Set(site.places).size < 2
      ? [`${name}: 须写明两地以上 a band joins two places or more`]
      : []),
    ...(site.type === 'areas' && site.places.some((id) => byId.get(id)?.level !== 'city')
      ? [`${name}: 只能按整市绘制 areas are whole prefectures`]
      : []),
  ];
}
