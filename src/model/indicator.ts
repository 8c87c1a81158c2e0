import * as z from 'zod/mini';

export const indicatorGroups = ['economy', 'innovation', 'transport', 'people', 'environment'] as const;
export type IndicatorGroup = (typeof indicatorGroups)[number];

/** A quantity that plans set, authored in `data/language/indicators.json`. */
export const indicatorEntry = z.strictObject({
  id: z.string(),
  name: z.string(),
  english: z.string(),
  group: z.enum(indicatorGroups),
  /** As plans write them; `:` stands for a ratio (1.75:1). */
  units: z.array(z.string()),
  /** As plans write it. */
  aliases: z.array(z.string()),
  /** A word that must stand before it in its sentence. */
  within: z.optional(z.string()),
  /** Why these names are one quantity, or why it is kept apart. */
  reason: z.string(),
});

const wordList = z.strictObject({ reason: z.string(), words: z.array(z.string()) });

export const indicatorTable = z.strictObject({
  reason: z.string(),
  /** Words right before a name that say whose value it is. */
  areas: wordList,
  /** Aims that are named in place of a number. */
  references: wordList,
  indicators: z.array(indicatorEntry),
});
export type IndicatorTable = z.infer<typeof indicatorTable>;

/** What one clause sets for one quantity. */
export const indicatorValue = z.object({
  /** Id of the quantity. */
  indicator: z.string(),
  /** What the plan calls it. */
  name: z.string(),
  /** A number, from and to, or null where the plan names an aim in its place. A ratio a:b is a / b. */
  value: z.nullable(z.union([z.number(), z.tuple([z.number(), z.number()])])),
  /** The value as written: 2.8, 10-11, 1.75:1, 国家下达目标. */
  written: z.string(),
  /** As written, `…` between what stands before and behind the value: 达到…以上; null where there is none. */
  comparator: z.nullable(z.string()),
  /** As written; empty for a ratio or a named aim. */
  unit: z.string(),
  /** Null where none is stated, or where the text hides it (20xx年). */
  year: z.nullable(z.int()),
  /** As written: 到2025年, 2021年, 到20xx年; null where none is stated. */
  yearWritten: z.nullable(z.string()),
  /** Whose value it is, as written before its name; null where only the plan itself tells. */
  area: z.nullable(z.string()),
  plan: z.string(),
  measure: z.string(),
  quote: z.string(),
  rawStart: z.int(),
  rawEnd: z.int(),
});
export type IndicatorValue = z.infer<typeof indicatorValue>;

/** `indicators.json`: the quantities, without the ways of writing them, and what the plans set. */
export const indicatorFile = z.object({
  indicators: z.array(z.pick(indicatorEntry, { id: true, name: true, english: true, group: true })),
  values: z.array(indicatorValue),
});
export type IndicatorFile = z.infer<typeof indicatorFile>;
