import * as z from 'zod/mini';
import { kinds, layerIds } from './kinds.ts';
import { precisions, provinces, statusClasses, statuses, works } from './status.ts';

export const partner = z.strictObject({ name: z.string(), place: z.optional(z.string()) });
export type Partner = z.infer<typeof partner>;

/** What one measure says of one project. */
export const commitment = z.object({
  plan: z.string(),
  measure: z.string(),
  quote: z.string(),
  rawStart: z.int(),
  rawEnd: z.int(),
  verb: z.nullable(z.string()),
  status: z.nullable(z.enum(statuses)),
  work: z.nullable(z.enum(works)),
  section: z.optional(z.string()),
  statusBasis: z.enum(['stated', 'inferred']),
  certainty: z.enum(['certain', 'judged']),
  why: z.optional(z.string()),
});
export type Commitment = z.infer<typeof commitment>;

export const built = z.strictObject({ before: z.boolean(), source: z.string() });

/** One row of `projects.json`. */
export const project = z.object({
  id: z.string(),
  name: z.string(),
  nameHant: z.string(),
  pinyin: z.string(),
  aliases: z.array(z.string()),
  aliasKeys: z.array(z.string()),
  kind: z.enum(kinds),
  class: z.optional(z.string()),
  layer: z.enum(layerIds),
  precision: z.enum(precisions),
  built,
  provinces: z.array(z.enum(provinces)),
  crossProvince: z.boolean(),
  partners: z.array(partner),
  /** An existing thing, drawn for reading; no plan need name it. */
  context: z.optional(z.literal(true)),
  industries: z.array(z.string()),
  /** Of the reader's own plan, and not accepted yet. */
  proposed: z.optional(z.literal(true)),
  geometrySource: z.string(),
  /** Places that it lies in or is drawn by. */
  places: z.array(z.string()),
  /** Of the newest plan, as its feature has it. */
  statusClass: z.enum(statusClasses),
  /** As each plan has it, where they differ. */
  statusClassBy: z.optional(z.record(z.string(), z.enum(statusClasses))),
  commitments: z.array(commitment),
  /** Plans that only name it and promise nothing, the oldest first; left out where there is none. */
  namedBy: z.optional(z.array(z.string())),
});
export type Project = z.infer<typeof project>;

/** One row of `places.json`. */
export const place = z.object({
  id: z.string(),
  code: z.nullable(z.string()),
  name: z.string(),
  nameHant: z.string(),
  pinyin: z.string(),
  aliases: z.array(z.string()),
  aliasKeys: z.array(z.string()),
  level: z.enum(['province', 'city', 'county', 'town']),
  parents: z.array(z.string()),
  /** Of the provinces that we tell apart. */
  province: z.optional(z.enum(provinces)),
  lon: z.number(),
  lat: z.number(),
  precision: z.enum(precisions),
});
export type Place = z.infer<typeof place>;

/** Properties of a feature in `layers/<layer>.geojson`. */
export const featureProperties = z.object({
  id: z.string(),
  name: z.string(),
  layer: z.enum(layerIds),
  kind: z.enum(kinds),
  class: z.optional(z.string()),
  status: z.nullable(z.enum(statuses)),
  statusClass: z.enum(statusClasses),
  work: z.nullable(z.enum(works)),
  precision: z.enum(precisions),
  built: z.boolean(),
  context: z.boolean(),
  provinces: z.array(z.enum(provinces)),
  crossProvince: z.boolean(),
  plans: z.array(z.string()),
  level: z.optional(z.string()),
  /** Plans that promise something of it; `plans` also counts those that only name it. */
  committedPlans: z.optional(z.array(z.string())),
  proposed: z.optional(z.literal(true)),
  /** Number of a road (G3, S22). */
  ref: z.optional(z.string()),
  /** Class of a waterway (Ⅱ级), where the name does not say it. */
  grade: z.optional(z.string()),
  /** With whom, where the name does not say it. */
  partners: z.optional(z.string()),
  /** A zone or park that has partners. */
  shared: z.optional(z.literal(true)),
  workClass: z.optional(z.enum(statusClasses)),
  /** Stages as each plan has them, where they differ. */
  statusClassBy: z.optional(z.record(z.string(), z.enum(statusClasses))),
  workClassBy: z.optional(z.record(z.string(), z.enum(statusClasses))),
  /** Drawing: which side of its course a line takes among those beside it. */
  lane: z.optional(z.number()),
  /** Drawing: how a sign steps aside on a shared spot, in pixels, and its name, in ems. */
  fan: z.optional(z.readonly(z.tuple([z.number(), z.number()]))),
  fanName: z.optional(z.readonly(z.tuple([z.number(), z.number()]))),
  /** Of a MultiPoint: how far around its places the soft band reaches, in km. */
  bandKm: z.optional(z.number()),
});
export type FeatureProperties = z.infer<typeof featureProperties>;

export const unlocated = z.object({ project: z.string(), reason: z.string() });
export type Unlocated = z.infer<typeof unlocated>;
