import * as z from 'zod/mini';
import { provinces } from './status.ts';

const isoDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

/** What is known of a plan beside its text; authored in `data/plans/<id>/plan.json`. */
export const planRecord = z.strictObject({
  id: z.string().check(z.regex(/^[a-z][a-z0-9-]*$/)),
  title: z.string(),
  shortTitle: z.string(),
  jurisdiction: z.string(),
  /** Plans are compared at equal level; `county` and `other` occur only among plans that readers open. */
  level: z.enum(['province', 'city', 'county', 'other']),
  issuer: z.string(),
  documentNumber: z.nullable(z.string()),
  issued: z.nullable(isoDate),
  issuedBasis: z.enum(['stated', 'inferred', 'unknown']),
  horizon: z.nullable(z.strictObject({ from: z.nullable(z.int()), to: z.int() })),
  /** `own`: opened by the reader, and checked by nobody. */
  textSource: z.enum(['official', 'repost', 'own']),
  publishedAt: z.nullable(z.string()),
  script: z.enum(['Hans', 'Hant']),
});
export type PlanRecord = z.infer<typeof planRecord>;

/**
 * A stretch of the source that is no readable text, authored with its reason. A quote that occurs more than once
 * says with `after` what stands right before the stretch that is meant.
 */
export const garbledRange = z.strictObject({
  after: z.optional(z.string()),
  quote: z.string(),
  reason: z.string(),
});
export type GarbledRange = z.infer<typeof garbledRange>;

/** One row of `plans.json`. */
export const planSummary = z.extend(planRecord, {
  measureCount: z.int(),
  /** Whose territory it is for: the gazetteer's place and its province; null where the jurisdiction is none of ours. */
  territory: z.nullable(z.object({ province: z.enum(provinces), place: z.string() })),
});
export type PlanSummary = z.infer<typeof planSummary>;

export const dropReasons = ['layout', 'wiki', 'pinyin', 'garbled', 'contents', 'boilerplate'] as const;
export type DropReason = (typeof dropReasons)[number];

export const heading = z.object({
  id: z.string(),
  level: z.int(),
  text: z.string(),
  textHans: z.string(),
  rawStart: z.int(),
  rawEnd: z.int(),
});
export type Heading = z.infer<typeof heading>;

export const droppedRange = z.object({
  rawStart: z.int(),
  rawEnd: z.int(),
  reason: z.enum(dropReasons),
  within: z.optional(z.string()),
});
export type DroppedRange = z.infer<typeof droppedRange>;

export const unit = z.object({ name: z.string(), role: z.enum(['lead', 'support', 'responsible']) });
export type Unit = z.infer<typeof unit>;

const span = z.tuple([z.int(), z.int()]);

/** A span of a measure that names a place or a project; offsets in UTF-16 code units of `text`. */
export const mention = z.object({
  project: z.optional(z.string()),
  place: z.optional(z.string()),
  start: z.int(),
  end: z.int(),
  rawStart: z.int(),
  rawEnd: z.int(),
  quote: z.string(),
  parts: z.optional(z.array(span)),
});
export type Mention = z.infer<typeof mention>;

export const measureKinds = ['measure', 'box', 'general', 'leadin', 'commentary'] as const;
export type MeasureKind = (typeof measureKinds)[number];

export const measure = z.object({
  id: z.string(),
  number: z.string(),
  kind: z.enum(measureKinds),
  headings: z.array(z.string()),
  title: z.string(),
  text: z.string(),
  textHans: z.string(),
  rawStart: z.int(),
  rawEnd: z.int(),
  units: z.array(unit),
  mentions: z.array(mention),
});
export type Measure = z.infer<typeof measure>;

/** `plans/<id>.json`: the whole text of one plan, taken apart without loss. */
export const planText = z.object({
  plan: z.string(),
  headings: z.array(heading),
  measures: z.array(measure),
  dropped: z.array(droppedRange),
});
export type PlanText = z.infer<typeof planText>;

/** The whole of `data/plans/<id>/plan.json`. */
export const planFile = z.extend(planRecord, { garbled: z.array(garbledRange) });
export type PlanFile = z.infer<typeof planFile>;
