import { mostCompared } from '../analysis/parks/compareParks.ts';
import { elsewhere } from '../analysis/parks/facetValues.ts';
import {
  facets,
  notStated,
  parkColumns,
  type Facet,
  type ParkColumn,
  type ParkFilters,
} from '../analysis/parks/parkTypes.ts';
import { provinces, type Province } from '../model/status.ts';
import type { KnownIds } from './addressParts.ts';
import { isInStudyRegion } from '../model/studyRegion.ts';
import { restingParks, type ParkQuery } from './parkQuery.ts';
import { provinceCode, provinceOfCode } from './provinceCodes.ts';

/** Letters that stand for the facets in an address. */
const keys: Readonly<Record<Facet, string>> = {
  partnerProvince: 'r',
  partnerCity: 'c',
  hostPrefecture: 'h',
  industry: 'i',
  statusClass: 's',
  plan: 'p',
  instrument: 'm',
};
const facetOf = new Map(facets.map((facet) => [keys[facet], facet]));

/** What is typed is part of a name; what is longer is none. */
const longestText = 40;

/** An address is decoded as a whole before its parts are told apart: what parts them is written twice over. */
const encode = (text: string): string =>
  encodeURIComponent(text.replace(/[%.~]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`));

const writeValue = (facet: Facet, value: string): string =>
  facet === 'partnerProvince' && (provinces as readonly string[]).includes(value)
    ? provinceCode(value as Province)
    : encode(value);

/**
 * `r-sh.js~i-biomedicine~o-station~d-118.1234,32.5678~w-50~n-a-park.b-park~t-%E7%94%9F`: facets, order, the point that is
 * measured from, how near, what is compared, words; in this order. Null where nothing is asked.
 */
export function stringifyParks(query: ParkQuery): string | null {
  const { filters, sort, from, withinKm, compared, text, hasArcs } = query;
  const parts = [
    ...facets.flatMap((facet) =>
      filters[facet].length
        ? [`${keys[facet]}-${filters[facet].map((value) => writeValue(facet, value)).join('.')}`]
        : [],
    ),
    ...(sort === null ? [] : [`${sort.descending ? 'u' : 'o'}-${sort.column}`]),
    ...(from === null
      ? []
      : ['place' in from ? `g-${from.place}` : `d-${from.lon.toFixed(4)},${from.lat.toFixed(4)}`]),
    ...(withinKm === null ? [] : [`w-${withinKm}`]),
    ...(compared.length ? [`n-${compared.join('.')}`] : []),
    ...(hasArcs ? ['a-1'] : []),
    ...(text ? [`t-${encode(text.slice(0, longestText))}`] : []),
  ];
  return parts.join('~') || null;
}

/** Reads it back; what is unknown is left out and named. */
export function parseParks(value: string, known: KnownIds): { query: ParkQuery; unknown: readonly string[] } {
  let query = restingParks;
  const unknown: string[] = [];
  for (const part of value.split('~')) {
    const next = readPart(part, query, known);
    if (next) query = next;
    else unknown.push(`j=${part}`);
  }
  return { query, unknown };
}

function readPart(part: string, query: ParkQuery, known: KnownIds): ParkQuery | null {
  const [, key = '', written = ''] = /^([a-z])-(.+)$/s.exec(part) ?? [];
  const facet = facetOf.get(key);
  if (facet) {
    const values = written.split('.').map((value) => readValue(facet, value, known));
    if (values.includes(null)) return null;
    const filters: ParkFilters = { ...query.filters, [facet]: values as string[] };
    return { ...query, filters };
  }
  switch (key) {
    case 'o':
    case 'u':
      return (parkColumns as readonly string[]).includes(written)
        ? { ...query, sort: { column: written as ParkColumn, descending: key === 'u' } }
        : null;
    case 'g':
      return known.hasPlace(written) ? { ...query, from: { place: written } } : null;
    case 'd': {
      const pin = readPin(written);
      return pin && { ...query, from: pin };
    }
    case 'w': {
      const km = Number(written);
      return /^\d{1,3}$/.test(written) && km >= 1 && km <= 300 ? { ...query, withinKm: km } : null;
    }
    case 'n': {
      const compared = written.split('.');
      const isSound =
        compared.length <= mostCompared &&
        new Set(compared).size === compared.length &&
        compared.every(known.hasProject);
      return isSound ? { ...query, compared } : null;
    }
    case 'a':
      return written === '1' ? { ...query, hasArcs: true } : null;
    case 't': {
      const text = decode(written);
      return text !== null && text.length <= longestText ? { ...query, text } : null;
    }
    default:
      return null;
  }
}

function readValue(facet: Facet, written: string, known: KnownIds): string | null {
  const value = decode(written);
  if (value === null || value === '' || value.length > longestText) return null;
  if (value === notStated) return value;
  if (facet === 'partnerProvince') return value === elsewhere ? value : provinceOfCode(value);
  if (facet === 'plan') return known.hasPlan(value) ? value : null;
  // Vocabularies and names of partners are known once the parks are read; an unknown one finds nothing, and is shown.
  return value;
}

function readPin(written: string): { lon: number; lat: number } | null {
  const [lon = Number.NaN, lat = Number.NaN, ...more] = written.split(',').map(Number);
  return more.length === 0 && isInStudyRegion(lon, lat) ? { lon, lat } : null;
}

function decode(written: string): string | null {
  try {
    return decodeURIComponent(written);
  } catch {
    return null;
  }
}
