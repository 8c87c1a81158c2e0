import * as z from 'zod/mini';
import { partner } from './project.ts';
import { provinces } from './status.ts';

/** An industry, an instrument or a level of the parks' vocabulary, authored in `data/parks/*.json`. */
export const parkTerm = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  name: z.string(),
  nameEn: z.string(),
  /** As plans or the registry write it; the longest that stands in a text is taken. */
  words: z.array(z.string()),
  /** Words around one of `words` in which it means something else. */
  notIn: z.optional(z.array(z.string())),
  /** Means something of a park only beside words that speak of parks. */
  ambiguous: z.optional(z.literal(true)),
  /** Counts for a park only right behind its name. */
  ownOnly: z.optional(z.literal(true)),
  /** Sums beside it are its own. */
  amounts: z.optional(z.literal(true)),
  /** Why the words are one term, where it does not speak for itself. */
  reason: z.optional(z.string()),
});
export type ParkTerm = z.infer<typeof parkTerm>;

/** What the reading room needs of a term. */
export const vocabularyTerm = z.pick(parkTerm, { id: true, name: true, nameEn: true });
export type VocabularyTerm = z.infer<typeof vocabularyTerm>;

export const factTypes = ['partner', 'host', 'level', 'industry', 'instrument'] as const;
export type FactType = (typeof factTypes)[number];

/** The smallest clause that states something; `text.slice(start, end) === quote`. */
export const factSource = z.object({
  plan: z.string(),
  /** Id of the measure. */
  measure: z.string(),
  quote: z.string(),
  /** UTF-16 code units of the measure's text. */
  start: z.int(),
  end: z.int(),
  /** UTF-16 code units of the plan's source as received. */
  rawStart: z.int(),
  rawEnd: z.int(),
});
export type FactSource = z.infer<typeof factSource>;

/** A sum that a clause states: at least 5 亿元 in 2021 for each county. */
export const amount = z.object({
  relation: z.enum(['exactly', 'at_least', 'at_most']),
  value: z.number(),
  /** As written: 亿元, 万元. */
  unit: z.string(),
  /** Null where none is stated. */
  year: z.nullable(z.int()),
  per: z.optional(z.enum(['county', 'park'])),
});
export type Amount = z.infer<typeof amount>;

/** What one clause states of one park or zone. */
export const fact = z.extend(factSource, {
  type: z.enum(factTypes),
  /** Partner and host: id of the place, or the partner's name where it is none; else id of the vocabulary. */
  value: z.string(),
  /** As written; stands in `quote`. */
  words: z.string(),
  amount: z.optional(amount),
  certainty: z.enum(['certain', 'judged']),
  /** Why it is taken so, where that is our judgement. */
  why: z.optional(z.string()),
});
export type Fact = z.infer<typeof fact>;

const basis = z.enum(['text', 'registry']);

/** A partner; `registry`: only the registry knows of it, `source` says from where. */
export const parkPartner = z.extend(partner, { basis, source: z.optional(z.string()) });
export type ParkPartner = z.infer<typeof parkPartner>;

export const parkHost = z.object({
  /** Null where neither a plan nor the registry says where it lies. */
  place: z.nullable(z.string()),
  province: z.nullable(z.enum(provinces)),
  basis,
});
export type ParkHost = z.infer<typeof parkHost>;

/** A park, or a zone of which plans or the registry say with whom, for what industry or by what instrument. */
export const parkRow = z.object({
  project: z.string(),
  facts: z.array(fact),
  host: parkHost,
  partners: z.array(parkPartner),
});
export type ParkRow = z.infer<typeof parkRow>;

export const scopes = ['counties', 'parks', 'city', 'province', 'all'] as const;
export type Scope = (typeof scopes)[number];

/** What a clause says of all counties, all parks or a whole territory: never a fact of one park. */
export const widerFact = z.extend(factSource, {
  type: z.enum(factTypes),
  value: z.string(),
  words: z.string(),
  amount: z.optional(amount),
  scope: z.enum(scopes),
  /** As written: 各县区, 全省. */
  scopeWords: z.string(),
  /** Ids of places: each county where it says each, else the territory of the plan; `all` where it is bound to none. */
  appliesTo: z.union([z.array(z.string()), z.literal('all')]),
  year: z.nullable(z.int()),
});
export type WiderFact = z.infer<typeof widerFact>;

/** Parks that a plan speaks of without naming them all. */
export const parkGroup = z.extend(factSource, {
  id: z.string(),
  /** As written: 首批18个省际产业合作园区. */
  name: z.string(),
  /** How many the text says they are; null where it does not. */
  stated: z.nullable(z.int()),
  /** Ids of those that the same clause names. */
  named: z.array(z.string()),
});
export type ParkGroup = z.infer<typeof parkGroup>;

/** `parks.json`. */
export const parkFile = z.object({
  parks: z.array(parkRow),
  groups: z.array(parkGroup),
  wider: z.array(widerFact),
  vocabulary: z.object({
    industries: z.array(vocabularyTerm),
    instruments: z.array(vocabularyTerm),
    levels: z.array(vocabularyTerm),
    /** Partners that are no places: countries, bodies, companies. */
    partners: z.array(z.object({ name: z.string(), nameEn: z.string() })),
  }),
});
export type ParkFile = z.infer<typeof parkFile>;
