import type { Place } from '../../model/project.ts';
import type { Comparison } from './comparison.ts';

interface NameIndex {
  /** Ids by full or short name; a name of several places has them all. */
  readonly ids: ReadonlyMap<string, readonly string[]>;
  readonly longest: number;
}
const known = new WeakMap<ReadonlyMap<string, Place>, NameIndex>();

function indexOf(places: ReadonlyMap<string, Place>): NameIndex {
  const earlier = known.get(places);
  if (earlier) return earlier;
  const ids = new Map<string, string[]>();
  for (const { id, name, aliases, level } of places.values()) {
    if (level === 'town') continue;
    for (const one of new Set([name, ...aliases]))
      if (one.length > 1) ids.set(one, [...(ids.get(one) ?? []), id]);
  }
  const index = { ids, longest: Math.max(0, ...[...ids.keys()].map((name) => name.length)) };
  known.set(places, index);
  return index;
}

/**
 * The first and the last place that a wording joins (合肥—新沂高速铁路, 武汉至合肥至上海段), as ids; null where either is
 * not certain.
 */
export function findEnds(
  wording: string,
  { places, tables }: Pick<Comparison, 'places' | 'tables'>,
): readonly [string, string] | null {
  const joints = new Set(tables.rules.ends.joints);
  const parts: string[] = [''];
  for (const character of wording.replace(/[(（][^)）]*[)）]/g, '')) {
    if (joints.has(character)) parts.push('');
    else parts[parts.length - 1] += character;
  }
  if (parts.length < 2) return null;
  const { ids, longest } = indexOf(places);
  const only = (name: string): string | null => {
    const found = ids.get(name);
    return found?.length === 1 ? found[0]! : null;
  };
  const last = parts.at(-1)!;
  let to: string | null = null;
  for (let length = Math.min(longest, last.length); length > 1 && !to; length--)
    to = only(last.slice(0, length));
  const from = only(parts[0]!);
  return from && to && from !== to ? [from, to] : null;
}
