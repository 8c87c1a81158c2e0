import type { AlongRow, CorridorAxis } from '../../analysis/corridors/corridorTypes.ts';

/** What stands on a strip at a kilometre post. */
export type StripEntry = { readonly km: number } & (
  | { readonly sort: 'ground'; readonly stay: CorridorAxis['stays'][number] }
  | { readonly sort: 'border'; readonly crossing: CorridorAxis['crossings'][number] }
  | { readonly sort: 'node'; readonly node: CorridorAxis['nodes'][number] }
  | { readonly sort: 'along'; readonly row: AlongRow }
);

/** At one post: the border first, then whose ground begins, then what is passed and what lies beside. */
const order = ['border', 'ground', 'node', 'along'] as const;

/** All that a strip shows, by kilometre post. Things at one post keep the order in which they were given. */
export function arrangeStrip(axis: CorridorAxis, along: readonly AlongRow[]): StripEntry[] {
  return [
    ...axis.stays.map((stay): StripEntry => ({ sort: 'ground', km: stay.fromKm, stay })),
    ...axis.crossings.map((crossing): StripEntry => ({ sort: 'border', km: crossing.km, crossing })),
    ...axis.nodes.map((node): StripEntry => ({ sort: 'node', km: node.km, node })),
    ...along.map((row): StripEntry => ({ sort: 'along', km: row.km, row })),
  ].sort((a, b) => a.km - b.km || order.indexOf(a.sort) - order.indexOf(b.sort));
}
