import { noFilters, type Filters } from '../model/filters.ts';
import { kinds } from '../model/kinds.ts';
import { statusClasses } from '../model/status.ts';
import { provinceCode, provinceOfCode } from './provinceCodes.ts';

/** Letters that stand for the sorts of filters in an address. */
const keys = { s: 'statusClasses', p: 'plans', r: 'provinces', k: 'kinds', h: 'horizons' } as const;

/** `s-planned.promote_p-hefei-2020.anhui-2021_r-ah` */
export function stringifyFilters(filters: Filters): string {
  return Object.entries(keys)
    .flatMap(([key, sort]) => {
      const wanted = sort === 'provinces' ? filters.provinces.map(provinceCode) : filters[sort];
      return wanted.length ? [`${key}-${wanted.join('.')}`] : [];
    })
    .join('_');
}

/** Reads filters; what is unknown is left out and named. */
export function parseFilters(
  value: string,
  hasPlan: (id: string) => boolean,
): { filters: Filters; unknown: string[] } {
  const unknown: string[] = [];
  let filters = noFilters;
  // Kinds are written with an underscore too (data_centre), so groups part only before `letter-`.
  for (const group of value.split(/_(?=[spkrh]-)/)) {
    const sort = keys[group[0] as keyof typeof keys] as keyof Filters | undefined;
    const values = group.slice(2).split('.');
    const read = sort && group[1] === '-' ? values.map((one) => readValue(sort, one, hasPlan)) : [];
    const known = read.flatMap((one) => one ?? []);
    if (!sort || known.length < values.length || known.length === 0) unknown.push(`f=${group}`);
    if (sort && known.length) filters = { ...filters, [sort]: known };
  }
  return { filters, unknown };
}

function readValue(
  sort: keyof Filters,
  written: string,
  hasPlan: (id: string) => boolean,
): string | number | null {
  const among = (list: readonly string[]): string | null => (list.includes(written) ? written : null);
  switch (sort) {
    case 'statusClasses':
      return among(statusClasses);
    case 'kinds':
      return among(kinds);
    case 'plans':
      return hasPlan(written) ? written : null;
    case 'provinces':
      return provinceOfCode(written);
    default:
      return /^(?:0|20\d\d)$/.test(written) ? Number(written) : null;
  }
}
