import type { Commitment } from '../../model/project.ts';
import { siteKinds } from '../../model/site.ts';
import type { EntryHost, EntryPartner, EntryTerm, ParkColumn, ParkEntry, Reach } from './parkTypes.ts';

/** As many stand side by side. */
export const mostCompared = 4;

/** A clause as facts and commitments have it. */
export type Clause = Pick<Commitment, 'plan' | 'measure' | 'quote' | 'rawStart' | 'rawEnd'>;

/** One value of a cell with the clauses that state it; `key` tells what is the same. */
export interface ComparedValue {
  readonly key: string;
  /** A name, or the id of a status class, a plan or a precision. */
  readonly text: string;
  readonly clauses: readonly Clause[];
  /** `registry`: no plan states it. */
  readonly basis: 'text' | 'registry';
}

/** What one park has of an attribute: values, or a distance. Both empty: not stated, or no position. */
export interface ComparedCell {
  readonly values: readonly ComparedValue[];
  readonly reach: Reach | null;
  /** The name of what the distance leads to. */
  readonly to: string | null;
}

export interface ComparedRow {
  readonly attribute: Exclude<ParkColumn, 'point' | 'name'>;
  readonly cells: readonly ComparedCell[];
  /**
   * Whether the parks are told apart by it: by what is stated, and by distances only where they are farther apart than
   * both may be wrong.
   */
  readonly differs: boolean;
}

const textCell = (values: readonly ComparedValue[]): ComparedCell => ({ values, reach: null, to: null });
const reachCell = (reach: Reach | null, to: string | null): ComparedCell => ({ values: [], reach, to });
const named = ({ place, name, facts, basis }: EntryPartner | EntryHost): ComparedValue => ({
  key: place ?? name,
  text: name,
  clauses: facts,
  basis,
});
const term = ({ id, name, facts }: EntryTerm): ComparedValue => ({
  key: id,
  text: name,
  clauses: facts,
  basis: 'text',
});
const plain = (
  text: string | null,
  clauses: readonly Clause[] = [],
  basis: ComparedValue['basis'] = 'text',
): ComparedValue[] => (text === null || text === '' ? [] : [{ key: text, text, clauses, basis }]);

type Cells = readonly (readonly [ComparedRow['attribute'], (entry: ParkEntry) => ComparedCell])[];

const attributes: Cells = [
  [
    'host',
    ({ host, hosts }) => {
      const known = host.name === '' ? plain(host.province, host.facts, host.basis) : [named(host)];
      return textCell(hosts.length ? [...hosts.map(named), ...(host.basis === 'text' ? [] : known)] : known);
    },
  ],
  ['level', ({ levels }) => textCell(levels.map(term))],
  ['partners', ({ partners }) => textCell(partners.map(named))],
  ['industries', ({ industries }) => textCell(industries.map(term))],
  ['instruments', ({ instruments }) => textCell(instruments.map(term))],
  ['status', ({ stage }) => textCell(stage ? plain(stage.statusClass, [stage.commitment]) : [])],
  ['year', ({ stage }) => textCell(plain(stage?.year ? String(stage.year) : null))],
  [
    'plans',
    ({ plans, commitments }) =>
      textCell(
        plans.flatMap((plan) =>
          plain(
            plan,
            commitments.filter((one) => one.plan === plan),
          ),
        ),
      ),
  ],
  ['units', ({ units }) => textCell(units.flatMap(({ name }) => plain(name)))],
  ['precision', ({ precision }) => textCell(plain(precision, [], 'registry'))],
  ...siteKinds.map(
    (kind) =>
      [kind, ({ nearest }: ParkEntry) => reachCell(nearest[kind], nearest[kind]?.site.name ?? null)] as const,
  ),
  ...siteKinds.map(
    (kind) =>
      [
        `planned${kind[0]!.toUpperCase()}${kind.slice(1)}` as ComparedRow['attribute'],
        ({ nearestPlanned }: ParkEntry) =>
          reachCell(nearestPlanned[kind], nearestPlanned[kind]?.site.name ?? null),
      ] as const,
  ),
  ['border', ({ border }) => reachCell(border, border?.border ?? null)],
];

const keysOf = ({ values }: ComparedCell): string =>
  [...new Set(values.map(({ key }) => key))].toSorted().join('\n');

/** What is not known differs from nothing. */
function areApart(a: Reach | null, b: Reach | null): boolean {
  if (!a || !b || a.plusMinusKm === null || b.plusMinusKm === null) return false;
  return Math.abs(a.km - b.km) > a.plusMinusKm + b.plusMinusKm;
}

/** Up to four parks side by side, attribute by attribute, each value with its clauses. */
export function compareParks(entries: readonly ParkEntry[]): ComparedRow[] {
  const compared = entries.slice(0, mostCompared);
  return attributes.map(([attribute, cellOf]) => {
    const cells = compared.map(cellOf);
    const differs =
      new Set(cells.map(keysOf)).size > 1 || cells.some((a) => cells.some((b) => areApart(a.reach, b.reach)));
    return { attribute, cells, differs };
  });
}
