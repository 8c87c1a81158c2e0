import * as z from 'zod/mini';
import { kinds } from './kinds.ts';
import { shortName } from './language.ts';
import { statuses } from './status.ts';

const reason = z.string().check(z.minLength(10));
const words = z.strictObject({ words: z.array(z.string()), reason });

/** Rules of findings, by the name under which catalogues, addresses and files know them. */
export const findingRules = [
  'oneSided',
  'stage',
  'name',
  'ends',
  'position',
  'bodyBox',
  'stageUnstated',
  'otherLevel',
  'unheld',
] as const;
export type FindingRule = (typeof findingRules)[number];

/** Listed apart, for reference: they are no difference between plans of equal level. */
export const rulesApart: readonly FindingRule[] = ['stageUnstated', 'otherLevel', 'unheld'];

/** 新增: only this plan; 表述有变: both, in other words; 延续: both alike; 未再提及: only the older plan. */
export const besideSorts = ['added', 'changed', 'continued', 'notMentioned'] as const;
export type BesideSort = (typeof besideSorts)[number];

/** A finding that the rules make and that is none, and why; plans in any order, none for all. */
export const compareException = z.strictObject({
  rule: z.enum(findingRules),
  project: z.string(),
  plans: z.optional(z.array(z.string())),
  reason,
});

/** `data/compare/rules.json`. */
export const compareRules = z.strictObject({
  reason,
  oneSided: z.strictObject({ kinds: z.array(z.enum(kinds)), reason }),
  stage: z.strictObject({ except: z.array(z.enum(statuses)), reason }),
  name: z.strictObject({
    kinds: z.array(z.enum(kinds)),
    ignored: z.strictObject({ characters: z.string(), reason }),
    /** Words that are read as the first of them. */
    same: z.array(words),
    heads: words,
    tails: words,
    reason,
  }),
  ends: z.strictObject({ kinds: z.array(z.enum(kinds)), joints: z.array(z.string()), reason }),
  position: z.strictObject({ kinds: z.array(z.enum(kinds)), words: z.array(z.string()), reason }),
  kindWords: words,
  exceptions: z.array(compareException),
});
export type CompareRules = z.infer<typeof compareRules>;

/** `compare.json`: all that comparison needs beside plans and projects. */
export const compareTables = z.object({ rules: compareRules, shortNames: z.array(shortName) });
export type CompareTables = z.infer<typeof compareTables>;
