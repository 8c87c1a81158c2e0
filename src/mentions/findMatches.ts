import { findListMembers } from './findListMembers.ts';
import { findNames } from './findNames.ts';
import type { Lexicon } from './lexicon.ts';
import type { NameMatch } from './nameMatch.ts';
import { resolveOverlaps } from './resolveOverlaps.ts';

/**
 * All names of places and projects in one text, without partial overlaps.
 * @param key match key of the text
 * @param unitBrackets brackets of responsible units: a project's own office is a mention (宿马园区管委会),
 * a county's government is not
 */
export function findMatches(
  key: string,
  lexicon: Lexicon,
  unitBrackets: readonly { readonly start: number; readonly end: number }[],
): NameMatch[] {
  const isUnit = ({ start, end }: NameMatch): boolean =>
    unitBrackets.some((range) => start < range.end && end > range.start);
  const names = findNames(key, lexicon).filter((match) =>
    'project' in match.target ? !endsChain(key, match) : !isUnit(match),
  );
  const members = findListMembers(key, lexicon, names).filter((match) => !isUnit(match));
  return resolveOverlaps([...names, ...members]);
}

const reached = /(?:(?:延伸|延长|通|接|引|对接|衔接|连接)[至到]|[途行]经)$/;

/** 滁州至南京城际铁路 in 亳州至蚌埠至滁州至南京城际铁路: the end of a longer line, which is another one. */
function endsChain(key: string, { start, end }: NameMatch): boolean {
  return (
    /[至到—经]/.test(key[start - 1] ?? '') &&
    /[至到—]/.test(key.slice(start, end)) &&
    !reached.test(key.slice(Math.max(0, start - 3), start))
  );
}
