import * as z from 'zod/mini';
import { amount, factTypes, parkTerm, scopes } from './park.ts';

const reason = z.string().check(z.minLength(1));
const wordList = z.strictObject({ words: z.array(z.string()), reason });

/** `data/parks/*.json`: by which words the press reads facts of parks, and what is read otherwise, each with its reason. */
export const parkRules = z.strictObject({
  industries: z.array(parkTerm),
  instruments: z.array(parkTerm),
  levels: z.array(parkTerm),
  /** Partners that are no places of their own: a country by its character (中韩), a body, a company. */
  partners: z.array(
    z.strictObject({
      name: z.string(),
      nameEn: z.string(),
      words: z.array(z.string()),
      /** The place of the gazetteer in which it lies, where it lies in one. */
      place: z.optional(z.string()),
      reason,
    }),
  ),
  clues: z.strictObject({
    reason,
    /** Words before a park, and behind it, that make it the carrier of what follows. */
    carriers: z.strictObject({ words: z.array(z.string()), ends: z.array(z.string()), reason }),
    /** Between two parks: what follows still speaks of the first. */
    participates: wordList,
    /** Before a park: it is a model or a counterpart, and nothing is arranged for it. */
    refers: wordList,
    /** Before a park: its level is applied for, no level that it has; of `level` that is the instrument `term`. */
    bids: z.strictObject({ words: z.array(z.string()), level: z.string(), term: z.string(), reason }),
    /** Before a name that begins with a level: it is yet to be built. */
    builds: wordList,
    /** Before a park: its level is a goal. */
    aims: wordList,
    /** Begin a clause that lists industries. */
    openers: wordList,
    /** Before places that the registry knows as partners or hosts of a park in the same sentence. */
    joins: z.strictObject({ words: z.array(z.string()), notIn: z.array(z.string()), reason }),
    /** Before a park: with it something is arranged, not for it. */
    counterparts: wordList,
    /** Words in a name whose characters abbreviate nothing (长三角 is no 长兴, 合作 no 合肥). */
    notShort: wordList,
    /** May stand before a word that opens a clause. */
    adverbs: wordList,
    /** Between places and a park: they build it together. */
    joint: wordList,
    /** One of them stands in a sentence that arranges something for parks by an ambiguous word. */
    parkWords: wordList,
    /** Why a fact of each sort is a judgement; readers see it. */
    whys: z.strictObject({
      carrier: z.string(),
      shared: z.string(),
      abbreviated: z.string(),
      aim: z.string(),
      subject: z.string(),
    }),
  }),
  scopes: z.strictObject({
    reason,
    words: z.array(
      z.strictObject({
        word: z.string(),
        scope: z.enum(scopes),
        per: z.optional(z.enum(['county', 'park'])),
        /** Any park: counts only right before what is arranged. */
        isLoose: z.optional(z.literal(true)),
      }),
    ),
  }),
  groups: z.strictObject({
    reason,
    quantifiers: z.array(z.string()),
    counters: z.array(z.string()),
    modifiers: z.array(z.string()),
    marks: z.array(z.string()),
    heads: z.array(z.string()),
    notIn: z.array(z.string()),
  }),
  amounts: z.strictObject({
    reason,
    relations: z.strictObject({ at_least: z.array(z.string()), at_most: z.array(z.string()) }),
    trailing: z.strictObject({ at_least: z.array(z.string()), at_most: z.array(z.string()) }),
    units: z.array(z.string()),
  }),
  /** `quote` must stand in the measure: a plan that is read anew says so aloud. Of plans that are not there nothing is asked. */
  overrides: z.strictObject({
    reason,
    /** Where a park lies though the registry draws it nowhere. */
    hosts: z.array(z.strictObject({ project: z.string(), place: z.string(), reason })),
    /** Of the layers of parks and zones, but nothing that an investor looks for. */
    leftOut: z.array(z.strictObject({ project: z.string(), reason })),
    facts: z.array(
      z.strictObject({
        project: z.string(),
        measure: z.string(),
        quote: z.string(),
        type: z.enum(factTypes),
        value: z.string(),
        words: z.string(),
        certainty: z.enum(['certain', 'judged']),
        reason,
      }),
    ),
    notFacts: z.array(
      z.strictObject({
        project: z.string(),
        measure: z.string(),
        type: z.enum(factTypes),
        value: z.string(),
        reason,
      }),
    ),
    wider: z.array(
      z.strictObject({
        measure: z.string(),
        quote: z.string(),
        type: z.enum(factTypes),
        value: z.string(),
        words: z.string(),
        scope: z.enum(scopes),
        scopeWords: z.string(),
        amount: z.optional(amount),
        year: z.optional(z.int()),
        reason,
      }),
    ),
    /** Parks that a plan counts or leaves unnamed in words that the rules do not know. */
    groups: z.array(
      z.strictObject({
        measure: z.string(),
        quote: z.string(),
        name: z.string(),
        named: z.array(z.string()),
        reason,
      }),
    ),
    /** Measures that speak of one park without its full name: instruments that they write are judged to be its own. */
    subjects: z.array(z.strictObject({ measure: z.string(), project: z.string(), reason })),
  }),
});
export type ParkRules = z.infer<typeof parkRules>;
