import { matchKey } from '../mentions/matchKey.ts';
import type { ProjectEntry } from '../model/registry.ts';

/**
 * Why the written name is taken for this project, where that is the editors' judgement; undefined where it is
 * one of the project's own names.
 * @param quote the name as written, in simplified script
 */
export function whyJudged(
  { name, aliases, judged = [] }: ProjectEntry,
  plan: string,
  quote: string,
): string | undefined {
  const key = matchKey(quote);
  const own = [name, ...aliases].map(matchKey);
  const given = judged.filter((entry) => (entry.plan ?? plan) === plan);
  if (own.includes(key)) return undefined;
  const listed = given.find(({ alias }) => matchKey(alias) === key);
  if (listed) return listed.why;
  // A member of a list is written in part (A与B基金): the part may be that of an own name or of a judged one.
  if (own.some((whole) => whole.includes(key))) return undefined;
  return given.find(({ alias }) => matchKey(alias).includes(key))?.why;
}
