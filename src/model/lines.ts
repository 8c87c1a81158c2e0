import * as z from 'zod/mini';
import { roles } from './registry.ts';
import { provinces } from './status.ts';

const position = z.tuple([z.number(), z.number()]);

/** A place near something, `km` away as the crow flies. */
export const nearPlace = z.object({ place: z.string(), km: z.number() });
export type NearPlace = z.infer<typeof nearPlace>;

/** A stretch of a line within one jurisdiction; null: outside all territory that we know, or over open water. */
export const stay = z.object({
  province: z.nullable(z.enum(provinces)),
  /** Id of a place; null where prefectures are not known (浙沪 and 皖苏 alone are). */
  prefecture: z.nullable(z.string()),
  fromKm: z.number(),
  toKm: z.number(),
});
export type Stay = z.infer<typeof stay>;

/** A named thing that a line passes, at its kilometre post. */
export const lineNode = z.object({
  name: z.string(),
  role: z.enum(roles),
  km: z.number(),
  /** The gazetteer's place, where only that is known of the waypoint. */
  place: z.optional(z.string()),
});
export type LineNode = z.infer<typeof lineNode>;

/** Where a line passes a border. `between` and `near` are in the direction of the line: what is left, what is entered. */
export const lineCrossing = z.object({
  level: z.enum(['province', 'prefecture']),
  /** One-character names of provinces, or ids of prefectures. */
  between: z.tuple([z.string(), z.string()]),
  km: z.number(),
  position,
  /** Of provinces: the border (皖苏) and how far along its path the crossing lies; null where the path has a gap. */
  border: z.optional(z.string()),
  borderKm: z.optional(z.nullable(z.number())),
  /** The nearest places of the gazetteer on each side, nearest first; none beyond 100 km. */
  near: z.tuple([z.array(nearPlace), z.array(nearPlace)]),
});
export type LineCrossing = z.infer<typeof lineCrossing>;

/**
 * One row of `lines.json`: a project that is drawn as a line. Kilometre posts are geodesic along the drawn line, from
 * its first waypoint; parts of a line follow one another without the gap between them. They are no official mileage.
 */
export const lineRow = z.object({
  project: z.string(),
  lengthKm: z.number(),
  /** How far the line can be trusted at p90, of its class: A 0.5, B 1.6, C 7, D 20 km. */
  toleranceKm: z.number(),
  /** Kilometre posts at which further parts begin; left out where the line has one part. */
  partsFromKm: z.optional(z.array(z.number())),
  /** Partition 0 to `lengthKm`. */
  stays: z.array(stay),
  nodes: z.array(lineNode),
  crossings: z.array(lineCrossing),
});
export type LineRow = z.infer<typeof lineRow>;

/** A continuous stretch of a border; several where open water parts it. */
export const borderPart = z.object({
  /** Kilometres of border before it; gaps are not counted. */
  fromKm: z.number(),
  toKm: z.number(),
  /** How wide the gap before it is; 0 for the first part. */
  gapKm: z.number(),
  /** Simplified for drawing; kilometres are those of the whole path. */
  positions: z.array(position),
  /** Kilometres of border at each position. */
  km: z.array(z.number()),
});
export type BorderPart = z.infer<typeof borderPart>;

/** One row of `borders.json`: the border of two provinces as one path, from `ends[0]` to `ends[1]`. */
export const borderRow = z.object({
  /** Both one-character names in the fixed order: 皖苏. */
  id: z.string(),
  provinces: z.tuple([z.enum(provinces), z.enum(provinces)]),
  /** From north to south, or from west to east, by the longer of the two. */
  direction: z.enum(['southward', 'eastward']),
  /** The gazetteer's places nearest to both ends; null where it has none within 100 km. */
  ends: z.tuple([z.nullable(nearPlace), z.nullable(nearPlace)]),
  /** Along every bend of the bundled outline, parts summed up. */
  lengthKm: z.number(),
  parts: z.array(borderPart),
  /** Outlines of exclaves and islands: drawn, and no part of the path. */
  rings: z.array(z.array(position)),
});
export type BorderRow = z.infer<typeof borderRow>;
