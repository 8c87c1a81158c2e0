import type { ProjectEntry } from '../model/registry.ts';

const roadNumber = /^[GS]\d{1,4}(?=\D)/;
/** Classes of inland waterways (GB 50139) as a map writes them. */
const grades: Readonly<Record<string, string>> = {
  I: 'Ⅰ级',
  II: 'Ⅱ级',
  III: 'Ⅲ级',
  IV: 'Ⅳ级',
  V: 'Ⅴ级',
  VI: 'Ⅵ级',
  VII: 'Ⅶ级',
};

/** What the map is told of a name, for what stands beside it. */
interface NameHints {
  readonly ref?: string;
  readonly grade?: string;
  readonly partners?: string;
  readonly shared?: true;
}

/**
 * What stands beside a name on the map: the number of a road, as one of its names carries it; the class of a
 * waterway and the partners of a zone or park, as far as the name does not tell them. That there are partners is
 * told in any case, for the sign.
 */
export function nameHints({
  name,
  aliases,
  kind,
  class: own,
  partners,
}: Pick<ProjectEntry, 'name' | 'aliases' | 'kind' | 'class' | 'partners'>): NameHints {
  const isRoad = kind === 'highway' || kind === 'road';
  const ref = isRoad && [name, ...aliases].flatMap((one) => roadNumber.exec(one)?.[0] ?? [])[0];
  const grade = kind === 'waterway' && !name.includes('级航道') && own ? grades[own] : undefined;
  const isShared = (kind === 'zone' || kind === 'park') && partners.length > 0;
  const untold = isShared ? partners.filter((partner) => !name.includes(partner.name.slice(0, 2))) : [];
  return {
    ...(ref ? { ref } : {}),
    ...(grade ? { grade } : {}),
    ...(untold.length ? { partners: `与${untold.map((partner) => partner.name).join('、')}` } : {}),
    ...(isShared ? { shared: true } : {}),
  };
}
