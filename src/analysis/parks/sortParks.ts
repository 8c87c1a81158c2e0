import { precisions, statusClasses } from '../../model/status.ts';
import type { ParkColumn, ParkEntry, ParkSort, Reach } from './parkTypes.ts';

type SortValue = string | number | null;
type Distances = ReadonlyMap<string, Reach | null>;

/** Chinese as dictionaries order it: by pinyin. */
const collator = new Intl.Collator('zh-Hans-CN-u-co-pinyin', { numeric: true });

const first = (names: readonly { readonly name: string }[]): SortValue => names[0]?.name ?? null;

const values: Readonly<Record<Exclude<ParkColumn, 'point'>, (entry: ParkEntry) => SortValue>> = {
  // As the data spell it: of a character with two readings, collation knows but one.
  name: ({ pinyin }) => pinyin,
  host: ({ host }) => (host.name === '' ? host.province : host.name),
  partners: ({ partners }) => first(partners),
  industries: ({ industries }) => first(industries),
  instruments: ({ instruments }) => first(instruments),
  level: ({ levels }) => first(levels),
  // No plan says anything of it: no stage.
  status: ({ stage }) => (stage ? statusClasses.indexOf(stage.statusClass) : null),
  year: ({ stage }) => stage?.year ?? null,
  plans: ({ plans }) => plans.length || null,
  units: ({ units }) => first(units),
  precision: ({ precision }) => (precision === 'none' ? null : precisions.indexOf(precision)),
  station: ({ nearest }) => nearest.station?.km ?? null,
  interchange: ({ nearest }) => nearest.interchange?.km ?? null,
  port: ({ nearest }) => nearest.port?.km ?? null,
  airport: ({ nearest }) => nearest.airport?.km ?? null,
  plannedStation: ({ nearestPlanned }) => nearestPlanned.station?.km ?? null,
  plannedInterchange: ({ nearestPlanned }) => nearestPlanned.interchange?.km ?? null,
  plannedPort: ({ nearestPlanned }) => nearestPlanned.port?.km ?? null,
  plannedAirport: ({ nearestPlanned }) => nearestPlanned.airport?.km ?? null,
  border: ({ border }) => border?.km ?? null,
};

const compare = (a: string | number, b: string | number): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));

/**
 * Parks by a column; equal ones keep their order. What is not stated and what has no position comes last in either
 * direction.
 * @param distances from the chosen point; needed for the column `point` alone
 */
export function sortParks(
  entries: readonly ParkEntry[],
  { column, descending }: ParkSort,
  distances: Distances = new Map(),
): ParkEntry[] {
  const valueOf = (entry: ParkEntry): SortValue =>
    column === 'point' ? (distances.get(entry.project)?.km ?? null) : values[column](entry);
  return entries
    .map((entry) => ({ entry, value: valueOf(entry) }))
    .toSorted(({ value: a }, { value: b }) => {
      if (a === null || b === null) return Number(a === null) - Number(b === null);
      return descending ? compare(b, a) : compare(a, b);
    })
    .map(({ entry }) => entry);
}
