import type { LayerId } from '../model/kinds.ts';
import type { Place, Project } from '../model/project.ts';

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
}

/** How well a query fits, smaller is better; null when not at all. */
function fit(
  query: string,
  { name, nameHant, pinyin, aliases }: Named,
): { score: number; alias?: string } | null {
  if (plain(name).startsWith(query) || plain(nameHant).startsWith(query)) return { score: 0 };
  const alias = aliases.find((other) => plain(other).startsWith(query));
  if (alias) return { score: 1, alias };
  if (plain(name).includes(query) || plain(nameHant).includes(query)) return { score: 2 };
  const inner = aliases.find((other) => plain(other).includes(query));
  if (inner) return { score: 3, alias: inner };
  if (query.length < 2 || !/^[a-z0-9]+$/.test(query)) return null;
  const syllables = pinyin.toLowerCase().split(/[^a-z0-9]+/);
  if (syllables.join('').startsWith(query)) return { score: 1 };
  if (
    syllables
      .map((syllable) => syllable[0] ?? '')
      .join('')
      .startsWith(query)
  )
    return { score: 2 };
  return null;
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
  return hits.sort((a, b) => a.score - b.score || a.name.length - b.name.length).slice(0, limit);
}
