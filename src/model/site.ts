import * as z from 'zod/mini';

export const siteKinds = ['station', 'interchange', 'port', 'airport'] as const;
export type SiteKind = (typeof siteKinds)[number];

/** A station, interchange, port or airport from which distances are measured: one entry for each real one. */
export const site = z.object({
  /** `<project>` where it has an entry of its own, else `<line>:<number of its waypoint>`. */
  id: z.string(),
  name: z.string(),
  kind: z.enum(siteKinds),
  lon: z.number(),
  lat: z.number(),
  /** How far its position may be wrong, in km; 20 where only its county is known. */
  errorKm: z.number(),
  /** Stands by the word of the registry's `built`; else planned or under construction, as far as the registry knows. */
  operating: z.boolean(),
  /** Carries passengers: stations, and airports that are no airfields. */
  passenger: z.boolean(),
  /** Of the reference inventory: no plan need name it. */
  context: z.boolean(),
  /** An interchange of expressways with one another, which as a rule has no gate of its own. */
  junction: z.optional(z.literal(true)),
  /** The project that it is, or the line that names it. */
  project: z.optional(z.string()),
  /** How its position is known, and how its state. */
  source: z.string(),
  /** The month to which the registry vouches for its state, where it says one. */
  asOf: z.optional(z.string()),
});
export type Site = z.infer<typeof site>;

/** `sites.json`. */
export const siteFile = z.object({
  /** The month to which the inventory of existing things goes. */
  asOf: z.string().check(z.regex(/^\d{4}-\d{2}$/)),
  sites: z.array(site),
});
export type SiteFile = z.infer<typeof siteFile>;
