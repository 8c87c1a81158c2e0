import { hitSorts, type HitSort } from '../../model/searchSorts.ts';
import { keep, readKept } from '../../state/kept.ts';

/** What was chosen from the search: a project, a place or a measure by id, a unit by name. */
export interface Choice {
  readonly sort: HitSort;
  readonly id: string;
}

const most = 6;
const sorts: readonly string[] = hitSorts;

/** Reads what was kept, of whatever shape; never throws. */
export function parseChoices(text: string | null): Choice[] {
  let kept: unknown;
  try {
    kept = JSON.parse(text ?? '[]');
  } catch {
    return [];
  }
  if (!Array.isArray(kept)) return [];
  const isChoice = (one: unknown): one is Choice => {
    const { sort, id } = (one ?? {}) as Partial<Record<keyof Choice, unknown>>;
    return typeof sort === 'string' && sorts.includes(sort) && typeof id === 'string';
  };
  return kept
    .filter(isChoice)
    .slice(0, most)
    .map(({ sort, id }) => ({ sort, id }));
}

/** A choice before the earlier ones, none twice. */
export const addChoice = (choices: readonly Choice[], choice: Choice): Choice[] =>
  [choice, ...choices.filter(({ sort, id }) => sort !== choice.sort || id !== choice.id)].slice(0, most);

/** What this browser keeps; nothing where it may keep nothing. */
export const readChoices = (): Choice[] => parseChoices(readKept('recent'));

/** A browser that keeps nothing forgets them with the page. */
export function keepChoices(choices: readonly Choice[]): void {
  keep('recent', choices.length ? JSON.stringify(choices) : null);
}
