import type { LayerId } from '../model/kinds.ts';
import type { Place, Project } from '../model/project.ts';
import { isOneOff } from './isOneOff.ts';

/** A place or project whose name answers a query. */
export interface NameHit {
  readonly sort: 'project' | 'place';
  readonly id: string;
  readonly name: string;
  readonly layer: LayerId;
  /** The alias that matched, where it was not the name. */
  readonly alias?: string;
}

const plain = (text: string): string => text.toLowerCase().replace(/[\s—–\-“”"'‘’()（）·]/g, '');

interface Named {
  readonly name: string;
  readonly nameHant: string;
  readonly pinyin: string;
  readonly aliases: readonly string[];
  readonly aliasKeys: readonly string[];
}

/** Pinyin as typed: run together, or initials only. */
function fitsPinyin(query: string, pinyin: string): boolean {
  const syllables = pinyin.toLowerCase().split(/[^a-z0-9]+/);
  return (
    syllables.join('').startsWith(query) ||
    syllables
      .map((syllable) => syllable[0] ?? '')
      .join('')
      .startsWith(query)
  );
}

/** How well a query fits, smaller is better; null when not at all. */
function fit(
  query: string,
  { name, nameHant, pinyin, aliases, aliasKeys }: Named,
): { score: number; alias?: string } | null {
  const own = [name, nameHant].map(plain);
  const others = [...aliases, ...aliasKeys.filter((key) => !/[a-z]/.test(key))];
  if (own.includes(query)) return { score: 0 };
  const same = others.find((other) => plain(other) === query);
  if (same) return { score: 0.2, alias: same };
  if (own.some((text) => text.startsWith(query))) return { score: 1 };
  const alias = others.find((other) => plain(other).startsWith(query));
  if (alias) return { score: 2, alias };
  if (own.some((text) => text.includes(query))) return { score: 3 };
  const inner = others.find((other) => plain(other).includes(query));
  if (inner) return { score: 4, alias: inner };
  if (query.length < 2 || !/^[a-z0-9]+$/.test(query)) return null;
  if (fitsPinyin(query, pinyin)) return { score: 1 };
  return aliasKeys.some((key) => fitsPinyin(query, key)) ? { score: 2 } : null;
}

/**
 * Projects and places by name: simplified, traditional, alias, pinyin or initials; best fits first,
 * projects before places of equal fit.
 */
export function findByName(
  query: string,
  projects: Iterable<Project>,
  places: Iterable<Place>,
  limit = 12,
): NameHit[] {
  const wanted = plain(query);
  if (!wanted) return [];
  const hits: (NameHit & { score: number })[] = [];
  for (const project of projects) {
    const found = fit(wanted, project);
    if (found)
      hits.push({ sort: 'project', id: project.id, name: project.name, layer: project.layer, ...found });
  }
  for (const place of places) {
    const found = fit(wanted, place);
    if (found)
      hits.push({
        sort: 'place',
        id: place.id,
        name: place.name,
        layer: 'cities',
        ...found,
        score: found.score + 0.5,
      });
  }
  const found = hits.length > 0 ? hits : findMistyped(wanted, projects, places);
  return found.sort((a, b) => a.score - b.score || a.name.length - b.name.length).slice(0, limit);
}

/** Shorter words are like too many others. */
const shortestMistyped = 4;

/** Names that the query misses by one character; asked only when it fits none. */
function findMistyped(
  wanted: string,
  projects: Iterable<Project>,
  places: Iterable<Place>,
): (NameHit & { score: number })[] {
  if (wanted.length < shortestMistyped) return [];
  const like = ({ name, nameHant, aliases, aliasKeys, pinyin }: Named): string | null => {
    const letters = pinyin.toLowerCase().replace(/[^a-z0-9]+/g, '');
    if (isOneOff(wanted, plain(name)) || isOneOff(wanted, plain(nameHant)) || isOneOff(wanted, letters))
      return '';
    return [...aliases, ...aliasKeys].find((other) => isOneOff(wanted, plain(other))) ?? null;
  };
  const hits: (NameHit & { score: number })[] = [];
  for (const project of projects) {
    const alias = like(project);
    const { id, name, layer } = project;
    if (alias !== null)
      hits.push({ sort: 'project', id, name, layer, score: 5, ...(alias ? { alias } : {}) });
  }
  for (const place of places) {
    const alias = like(place);
    if (alias !== null)
      hits.push({ sort: 'place', id: place.id, name: place.name, layer: 'cities', score: 5.5 });
  }
  return hits;
}
