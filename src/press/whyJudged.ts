import { matchKey } from '../mentions/matchKey.ts';
import type { ProjectEntry } from '../model/registry.ts';

/**
 * Why the written name is taken for this project, where that is the editors' judgement; undefined where it is
 * one of the project's own names.
 * @param quote the name as written, in simplified script
 */
export function whyJudged(
  { name, aliases, judged }: ProjectEntry,
  plan: string,
  quote: string,
): string | undefined {
  const key = matchKey(quote);
  // A member of a list is written in part (A与B基金): no name of the project's own may hold that part.
  if ([name, ...aliases].some((own) => matchKey(own).includes(key))) return undefined;
  return judged?.find((entry) => (entry.plan ?? plan) === plan && matchKey(entry.alias).includes(key))?.why;
}
