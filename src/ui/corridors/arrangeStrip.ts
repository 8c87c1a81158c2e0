import type { AlongRow, CorridorAxis } from '../../analysis/corridors/corridorTypes.ts';

/** What stands on a strip at a kilometre post. */
export type StripEntry = { readonly km: number } & (
  | { readonly sort: 'ground'; readonly stay: CorridorAxis['stays'][number] }
  | { readonly sort: 'border'; readonly crossing: CorridorAxis['crossings'][number] }
  | { readonly sort: 'node'; readonly node: CorridorAxis['nodes'][number] }
  | { readonly sort: 'along'; readonly row: AlongRow }
  /** Many things close together, told by their number first. */
  | { readonly sort: 'crowd'; readonly toKm: number; readonly rows: readonly AlongRow[] }
);

/** At one post: the border first, then whose ground begins, then what is passed and what lies beside, the nearest first. */
const order = ['border', 'ground', 'node', 'along'] as const;

/** More things than these within so many km would push the line itself out of sight. */
const mostTogether = 6;
const togetherKm = 5;

/** All that a strip shows, by kilometre post; where things crowd between two posts of the line they make one entry. */
export function arrangeStrip(axis: CorridorAxis, along: readonly AlongRow[]): StripEntry[] {
  const posts: Exclude<StripEntry, { readonly sort: 'crowd' }>[] = [
    ...axis.stays.map((stay) => ({ sort: 'ground' as const, km: stay.fromKm, stay })),
    ...axis.crossings.map((crossing) => ({ sort: 'border' as const, km: crossing.km, crossing })),
    ...axis.nodes.map((node) => ({ sort: 'node' as const, km: node.km, node })),
    ...along.map((row) => ({ sort: 'along' as const, km: row.km, row })),
  ].sort(
    (a, b) =>
      a.km - b.km ||
      order.indexOf(a.sort) - order.indexOf(b.sort) ||
      (a.sort === 'along' && b.sort === 'along' ? a.row.distanceKm - b.row.distanceKm : 0),
  );
  const entries: StripEntry[] = [];
  for (let at = 0; at < posts.length;) {
    const first = posts[at]!;
    const rows = first.sort === 'along' ? listTogether(posts.slice(at)) : [];
    if (rows.length > mostTogether)
      entries.push({ sort: 'crowd', km: first.km, toKm: rows.at(-1)!.km, rows });
    else entries.push(...posts.slice(at, at + Math.max(1, rows.length)));
    at += Math.max(1, rows.length);
  }
  return entries;
}

/** What lies beside from here on, close together and with no post of the line between. */
function listTogether(posts: readonly StripEntry[]): AlongRow[] {
  const rows: AlongRow[] = [];
  for (const post of posts) {
    if (post.sort !== 'along' || post.km - posts[0]!.km > togetherKm) break;
    rows.push(post.row);
  }
  return rows;
}
