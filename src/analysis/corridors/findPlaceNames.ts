import type { Place } from '../../model/project.ts';

const tables = new WeakMap<ReadonlyMap<string, Place>, ReadonlyMap<string, readonly [string, string][]>>();

/** Names by their first two characters, the longest first; a name that two places share names neither. */
function tableOf(places: ReadonlyMap<string, Place>): ReadonlyMap<string, readonly [string, string][]> {
  const earlier = tables.get(places);
  if (earlier) return earlier;
  const owners = new Map<string, string | null>();
  for (const { id, name, aliases } of places.values())
    for (const one of new Set([name, ...aliases]))
      if (one.length > 1) owners.set(one, owners.has(one) && owners.get(one) !== id ? null : id);
  const table = new Map<string, [string, string][]>();
  for (const [name, id] of owners) {
    if (id === null) continue;
    const start = name.slice(0, 2);
    table.set(start, [...(table.get(start) ?? []), [name, id]]);
  }
  for (const names of table.values()) names.sort(([a], [b]) => b.length - a.length);
  tables.set(places, table);
  return table;
}

const answers = new WeakMap<ReadonlyMap<string, Place>, Map<string, readonly string[]>>();

/** Places whose names stand in a text in simplified script, in its order, each once; the longest name counts. */
export function findPlaceNames(text: string, places: ReadonlyMap<string, Place>): readonly string[] {
  const known = answers.get(places) ?? new Map<string, readonly string[]>();
  answers.set(places, known);
  const earlier = known.get(text);
  if (earlier) return earlier;
  const table = tableOf(places);
  const found = new Set<string>();
  for (let at = 0; at < text.length;) {
    const hit = table.get(text.slice(at, at + 2))?.find(([name]) => text.startsWith(name, at));
    if (hit) found.add(hit[1]);
    at += hit ? hit[0].length : 1;
  }
  const ids = [...found];
  known.set(text, ids);
  return ids;
}
