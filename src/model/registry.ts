import * as z from 'zod/mini';
import { kinds } from './kinds.ts';
import { built, partner } from './project.ts';
import { provinces } from './status.ts';

const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const errorKm = z.union([z.literal(0.3), z.literal(1), z.literal(3)]);
const lon = z.number().check(z.gte(105), z.lte(125));
const lat = z.number().check(z.gte(22), z.lte(40));

/** One entry of `data/places/*.json`, the gazetteer. */
export const placeEntry = z.strictObject({
  id,
  code: z.nullable(z.string().check(z.regex(/^\d{6}(\d{3})?$/))),
  name: z.string(),
  aliases: z.array(z.string()),
  level: z.enum(['province', 'city', 'county', 'town']),
  parents: z.array(id),
  province: z.string(),
  lon,
  lat,
  errorKm,
  source: z.string().check(z.minLength(1)),
});
export type PlaceEntry = z.infer<typeof placeEntry>;

export const roles = [
  'station',
  'interchange',
  'bridge',
  'lock',
  'port',
  'mouth',
  'junction',
  'town',
  'city',
  'border',
] as const;
export type WaypointRole = (typeof roles)[number];

/** A named physical thing that a line passes; `place` stands for a gazetteer point (class D). */
export const waypoint = z.union([
  z.strictObject({ name: z.string(), role: z.enum(roles), lon, lat, errorKm, source: z.string() }),
  z.strictObject({ place: id, role: z.enum(roles) }),
]);
export type Waypoint = z.infer<typeof waypoint>;

/** Where a project lies and how we know; the reason is shown to readers. */
export const site = z.union([
  z.strictObject({ type: z.literal('line'), waypoints: z.array(waypoint).check(z.minLength(2)) }),
  z.strictObject({
    type: z.literal('line'),
    parts: z.array(z.array(waypoint).check(z.minLength(2))).check(z.minLength(1)),
  }),
  z.strictObject({ type: z.literal('point'), name: z.string(), lon, lat, errorKm, source: z.string() }),
  z.strictObject({ type: z.literal('host'), place: id, reason: z.string() }),
  z.strictObject({ type: z.literal('between'), places: z.array(id), reason: z.string() }),
  z.strictObject({ type: z.literal('areas'), places: z.array(id), reason: z.string() }),
  z.strictObject({ type: z.literal('none'), reason: z.string().check(z.minLength(1)) }),
]);
export type Site = z.infer<typeof site>;

/** One entry of `data/projects/<kind>.json`, the registry. */
export const projectEntry = z.strictObject({
  id,
  name: z.string(),
  aliases: z.array(z.string()),
  kind: z.enum(kinds),
  class: z.optional(z.string()),
  built,
  partners: z.array(partner),
  industries: z.array(z.string()),
  provinces: z.optional(z.array(z.enum(provinces))),
  site,
  sources: z.array(z.string()),
  /** Wordings that we take for this project by judgement (`plan`: in that plan alone), and why; readers see it. */
  judged: z.optional(
    z.array(z.strictObject({ alias: z.string(), why: z.string(), plan: z.optional(z.string()) })),
  ),
  /** Drawn for reading: it stands, and is kept though no plan may name it. */
  context: z.optional(z.literal(true)),
  /** The name of a region (长三角, 皖北): plans speak of it everywhere and promise it nowhere. */
  isRegionName: z.optional(z.literal(true)),
  note: z.optional(z.string()),
});
export type ProjectEntry = z.infer<typeof projectEntry>;

/** How far the context of one kind is complete, for a province or a border. */
export const inventoryEntry = z.strictObject({
  kind: z.enum(kinds),
  provinces: z.optional(z.array(z.enum(provinces))),
  /** Two provinces that meet: 皖苏. */
  border: z.optional(z.string()),
  complete: z.boolean(),
  asOf: z.string().check(z.regex(/^\d{4}(-\d{2}){0,2}$/)),
  note: z.string(),
});
export type InventoryEntry = z.infer<typeof inventoryEntry>;
