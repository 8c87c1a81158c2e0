import { notStated, type Facet, type ParkEntry } from './parkTypes.ts';

/** Stands among provinces for a partner in none of ours: another country, or a body that the gazetteer does not hold. */
export const elsewhere = 'elsewhere';

const raw: Readonly<Record<Facet, (entry: ParkEntry) => readonly (string | null)[]>> = {
  partnerProvince: ({ partners }) => partners.map(({ province }) => province ?? elsewhere),
  // A country or a body has no city: it is found by its name.
  partnerCity: ({ partners }) =>
    partners.map(({ prefecture, place, name }) => prefecture?.id ?? place ?? name),
  hostPrefecture: ({ host }) => [host.prefecture?.id ?? null],
  industry: ({ industries }) => industries.map(({ id }) => id),
  statusClass: ({ statusClass }) => [statusClass],
  plan: ({ plans }) => plans,
  instrument: ({ instruments }) => instruments.map(({ id }) => id),
};

/** What a park has of a facet, each value once; `notStated` alone where it has none. */
export function facetValues(facet: Facet, entry: ParkEntry): ReadonlySet<string> {
  const values = new Set(raw[facet](entry).flatMap((value) => value ?? []));
  return values.size ? values : new Set([notStated]);
}
