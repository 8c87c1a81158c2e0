import type { ParkRules } from '../../model/parkRules.ts';
import { isWithin, type Span } from './parkText.ts';
import type { Subject } from './readSubjects.ts';

/** A group of parks where a text speaks of it. */
export interface FoundGroup extends Span {
  readonly name: string;
  readonly stated: number | null;
  /** Ids of the parks that the same list names. */
  readonly named: readonly string[];
}

/** 首批18个省际产业合作园区; 甲、乙等省际产业合作园区: parks that are spoken of together, named or not. */
export function findGroups(
  text: string,
  clauses: readonly Span[],
  subjects: readonly Subject[],
  { groups }: Pick<ParkRules, 'groups'>,
): FoundGroup[] {
  const or = (words: readonly string[]): string => words.join('|');
  const what = `(?:${or(groups.modifiers)})*(?:${or(groups.heads)})`;
  const pattern = new RegExp(
    `(?:${or(groups.quantifiers)})?(?:(\\d+)(?:${or(groups.counters)}))?(?:${or(groups.quantifiers)})?${what}`,
    'g',
  );
  return clauses.flatMap((clause) => {
    const own = subjects.filter((one) => isWithin(one.clause, clause));
    return [...text.slice(clause.start, clause.end).matchAll(pattern)].flatMap((match): FoundGroup[] => {
      const [name, count] = match;
      const at = clause.start + match.index;
      const end = at + name.length;
      if (groups.notIn.some((word) => name.includes(word))) return [];
      // Within the name of a park it is that park.
      const isName = own.some(({ members }) => members.some((one) => one.start < end && at < one.end));
      if (isName) return [];
      const list = own.find(
        ({ members }) =>
          members.at(-1)!.end <= at && /^等(?:两地|一批)?$/.test(text.slice(members.at(-1)!.end, at)),
      );
      const isCounted = count !== undefined || groups.quantifiers.some((word) => name.startsWith(word));
      const isMarked = groups.marks.some((word) => name.includes(word));
      if (!isMarked || (!isCounted && !list)) return [];
      const named = [...new Set(list?.members.map(({ project }) => project!) ?? [])];
      return [{ ...clause, name, stated: count === undefined ? null : Number(count), named }];
    });
  });
}
