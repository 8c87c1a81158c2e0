import * as z from 'zod/mini';
import { siteKinds } from './site.ts';

const wordList = z.strictObject({ reason: z.string(), words: z.array(z.string()) });
const boundedList = z.extend(wordList, { notWords: z.array(z.string()) });

/** `data/sites/rules.json`: what of the registry is a site from which distances are measured. */
export const siteRules = z.strictObject({
  /** Words of a waypoint's source that make it a passenger station. */
  passenger: wordList,
  notPassenger: wordList,
  railClasses: z.strictObject({ reason: z.string(), classes: z.array(z.string()) }),
  interchange: boundedList,
  junction: boundedList,
  airfield: wordList,
  /** Brackets behind a name that are no part of it. */
  notes: z.strictObject({ reason: z.string(), starts: z.array(z.string()), ends: z.array(z.string()) }),
  /** What did not stand before the plans but stands by the words of its `built`; `sites`: these of it alone. */
  opened: z.array(
    z.strictObject({
      project: z.string(),
      month: z.optional(z.string().check(z.regex(/^\d{4}-\d{2}$/))),
      /** Stands in the project's `built.source`. */
      quote: z.string(),
      sites: z.optional(z.array(z.string())),
    }),
  ),
  /** Projects that are named for works on a site: the site's own name. */
  names: z.array(z.strictObject({ project: z.string(), name: z.string(), reason: z.string() })),
  /** Left out by name. */
  setAside: z.array(z.strictObject({ kind: z.enum(siteKinds), name: z.string(), reason: z.string() })),
});
export type SiteRules = z.infer<typeof siteRules>;
