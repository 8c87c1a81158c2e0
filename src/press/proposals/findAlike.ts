import { layerOfKind, lineKinds, type Kind } from '../../model/kinds.ts';
import type { ProjectEntry } from '../../model/registry.ts';
import { matchKey } from '../../mentions/matchKey.ts';
import type { ProposedSite } from './proposeSite.ts';
import type { ProposalTables } from './proposalTables.ts';

const most = 3;
/** From here on two names are worth a look. */
const threshold = 0.6;
/** What names of different layers are worth beside those of one; a railway is never a road. */
const otherLayer = 0.8;

interface RegistryName {
  readonly project: string;
  readonly kind: Kind;
  readonly name: string;
  readonly stem: string;
}

/** Names of the registry by the pairs of characters in them. */
export interface AlikeIndex {
  readonly names: readonly RegistryName[];
  readonly byPair: ReadonlyMap<string, readonly number[]>;
  /** Lines by kind and end places. */
  readonly byEnds: ReadonlyMap<string, readonly string[]>;
}

const built = new WeakMap<readonly ProjectEntry[], AlikeIndex>();

/** The index of a registry; built once for each. */
export function alikeIndexOf(projects: readonly ProjectEntry[], tables: ProposalTables): AlikeIndex {
  const known = built.get(projects) ?? buildAlikeIndex(projects, tables);
  built.set(projects, known);
  return known;
}

function buildAlikeIndex(projects: readonly ProjectEntry[], tables: ProposalTables): AlikeIndex {
  const names: RegistryName[] = [];
  const byPair = new Map<string, number[]>();
  const byEnds = new Map<string, string[]>();
  for (const { id, kind, name, aliases, site } of projects) {
    for (const written of new Set([name, ...aliases].map(matchKey))) {
      const stem = stemOf(written, tables);
      if (stem.length < 2) continue;
      for (const pair of pairsOf(stem)) push(byPair, pair, names.length);
      names.push({ project: id, kind, name: written, stem });
    }
    const ends = endsOfSite(site);
    if (ends) push(byEnds, `${kind}:${ends}`, id);
  }
  return { names, byPair, byEnds };
}

/** Projects of the registry that a new name may mean: the same ends, much of the name; the likeliest first. */
export function findAlike(
  full: string,
  kind: Kind,
  { site }: ProposedSite,
  index: AlikeIndex,
  tables: ProposalTables,
): readonly string[] {
  const scores = new Map<string, number>();
  const rate = (project: string, score: number): void => {
    if (score >= threshold) scores.set(project, Math.max(score, scores.get(project) ?? 0));
  };
  const ends = endsOfSite(site);
  if (ends) for (const project of index.byEnds.get(`${kind}:${ends}`) ?? []) rate(project, 0.95);
  const stem = stemOf(full, tables);
  const isPlaceName = tables.lines.places.has(stem);
  const numbers = numbersIn(full);
  for (const [at, count] of pairsShared(stem, index)) {
    const other = index.names[at]!;
    const likeness = likenessOf(stem, other.stem, count, tables);
    if (likeness < threshold) continue;
    const isOtherLayer = layerOfKind[other.kind] !== layerOfKind[kind];
    if (isOtherLayer && (isPlaceName || lineKinds.has(kind) || lineKinds.has(other.kind))) continue;
    // 轨道交通4号线 is not 轨道交通1号线; that both are named for one place makes no likeness.
    if (numbers !== numbersIn(other.name) || (isPlaceName && stem !== other.stem)) continue;
    rate(other.project, likeness * (isOtherLayer ? otherLayer : 1));
  }
  return [...scores]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, most)
    .map(([project]) => project);
}

/** How many pairs of characters names of the registry share with a stem, by their number. */
function pairsShared(stem: string, { byPair }: AlikeIndex): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const pair of pairsOf(stem))
    for (const at of byPair.get(pair) ?? []) counts.set(at, (counts.get(at) ?? 0) + 1);
  return counts;
}

/** Of the pairs of two stems the share that both have, or how much of the longer the shorter is: 0 to 1. */
function likenessOf(stem: string, other: string, count: number, { lines }: ProposalTables): number {
  const shared = (2 * count) / (stem.length + other.length - 2);
  const [brief, long] = stem.length < other.length ? [stem, other] : [other, stem];
  // That both name a place makes no likeness.
  const isWithin =
    brief.length > 2 && count >= brief.length - 1 && !lines.places.has(brief) && long.includes(brief);
  return Math.max(shared, isWithin ? 0.6 + (0.4 * brief.length) / long.length : 0);
}

function stemOf(name: string, { kindWords }: ProposalTables): string {
  const bare = name.replaceAll(/[“”()—]/g, '');
  const word = kindWords.find((one) => bare.endsWith(one) && bare.length > one.length + 1);
  return word ? bare.slice(0, -word.length) : bare;
}

/** First and last place of a line, whichever way it is told. */
function endsOfSite(site: ProjectEntry['site']): string | null {
  if (site.type !== 'line') return null;
  const waypoints = 'parts' in site ? site.parts[0]! : site.waypoints;
  const [first, last] = [waypoints[0]!, waypoints.at(-1)!].map((point) =>
    'place' in point ? point.place : null,
  );
  if (!first || !last) return null;
  return first < last ? `${first}—${last}` : `${last}—${first}`;
}

const numbersIn = (name: string): string => (name.match(/\d+/g) ?? []).join();

function* pairsOf(text: string): Generator<string> {
  for (let at = 0; at < text.length - 1; at++) yield text.slice(at, at + 2);
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
