import type { Fact, ParkHost, ParkPartner, ParkRow } from '../../model/park.ts';
import type { Place, Project } from '../../model/project.ts';
import type { Province } from '../../model/status.ts';

type Places = ReadonlyMap<
  string,
  Pick<Place, 'id' | 'name' | 'parents' | 'level'> & { readonly province?: string | undefined }
>;

/** What the registry knows of a park beside its project. */
interface Known {
  readonly host: string | undefined;
  readonly sources: readonly string[];
}

/** One park with its facts; what the registry alone knows of host and partners is marked so. */
export function buildParkRow(
  project: Project,
  facts: readonly Fact[],
  known: Known,
  places: Places,
): ParkRow {
  return {
    project: project.id,
    facts: [...facts],
    host: findHost(project, facts, known.host, places),
    partners: listPartners(project, facts, known.sources, places),
  };
}

/** The finest place that a text states or the registry knows; of several apart none. */
function findHost(
  project: Project,
  facts: readonly Fact[],
  knownHost: string | undefined,
  places: Places,
): ParkHost {
  const provinceOf = (id: string): Province | null =>
    (places.get(id)?.province as Province | undefined) ?? null;
  const isBelow = (id: string, up: string): boolean => places.get(id)?.parents.includes(up) ?? false;
  const stated = facts.filter(({ type }) => type === 'host').map(({ value }) => value);
  const own = project.places.length ? project.places : knownHost ? [knownHost] : [];
  const finest = (ids: readonly string[]): string[] =>
    [...new Set(ids)].filter((id) => !ids.some((other) => isBelow(other, id)));
  const candidates = finest([...stated, ...own]);
  const [only] = candidates;
  if (candidates.length === 1)
    return { place: only!, province: provinceOf(only!), basis: stated.includes(only!) ? 'text' : 'registry' };
  const provinces = new Set(candidates.map(provinceOf));
  const cities = new Set(
    candidates.map((id) =>
      [id, ...(places.get(id)?.parents ?? [])].find((up) => places.get(up)?.level === 'city'),
    ),
  );
  const [city] = cities;
  if (cities.size === 1 && city)
    return {
      place: city,
      province: provinceOf(city),
      basis: stated.some((id) => id === city || isBelow(id, city)) ? 'text' : 'registry',
    };
  const [province] = candidates.length ? provinces : project.provinces;
  const isOne = candidates.length ? provinces.size === 1 : project.provinces.length === 1;
  return {
    place: null,
    province: isOne ? (province ?? null) : null,
    basis: stated.length ? 'text' : 'registry',
  };
}

/** Partners of the registry, and those that a text alone states. */
function listPartners(
  { partners }: Project,
  facts: readonly Fact[],
  sources: readonly string[],
  places: Places,
): ParkPartner[] {
  const stated = facts.filter(({ type }) => type === 'partner');
  const isStated = ({ name, place }: { name: string; place?: string | undefined }): boolean =>
    stated.some(({ value, words }) => value === place || value === name || (!place && name.includes(words)));
  const known = partners.map((partner): ParkPartner =>
    isStated(partner)
      ? { ...partner, basis: 'text' }
      : { ...partner, basis: 'registry', source: sources.join('；') },
  );
  const others = [...new Map(stated.map((fact) => [fact.value, fact])).values()].filter(
    ({ value }) => !partners.some(({ name, place }) => place === value || name === value),
  );
  return [
    ...known,
    ...others.map(({ value }): ParkPartner => {
      const place = places.get(value);
      return place ? { name: place.name, place: value, basis: 'text' } : { name: value, basis: 'text' };
    }),
  ];
}
