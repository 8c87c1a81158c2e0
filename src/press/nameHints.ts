import type { ProjectEntry } from '../model/registry.ts';

const roadNumber = /^[GS]\d{1,4}(?=\D)/;

/**
 * What stands beside a name on the map: the number of a road, as one of its names carries it, and the partners of
 * a zone or park that its name does not tell.
 */
export function nameHints({
  name,
  aliases,
  kind,
  partners,
}: Pick<ProjectEntry, 'name' | 'aliases' | 'kind' | 'partners'>): { ref?: string; partners?: string } {
  const isRoad = kind === 'highway' || kind === 'road';
  const ref = isRoad && [name, ...aliases].flatMap((one) => roadNumber.exec(one)?.[0] ?? [])[0];
  const isShared = kind === 'zone' || kind === 'park';
  const untold = isShared ? partners.filter((partner) => !name.includes(partner.name.slice(0, 2))) : [];
  return {
    ...(ref ? { ref } : {}),
    ...(untold.length ? { partners: `与${untold.map((partner) => partner.name).join('、')}` } : {}),
  };
}
