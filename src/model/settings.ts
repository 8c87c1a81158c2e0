import * as z from 'zod/mini';

/** A base map of the operator's own, under everything that the plans say. */
export const basemap = z.object({
  name: z.string(),
  kind: z.enum(['xyz', 'wmts', 'pmtiles']),
  /** `{z}/{x}/{y}` or `{TileMatrix}/{TileCol}/{TileRow}`; for pmtiles the address of the archive. */
  url: z.string(),
  crs: z.enum(['WGS84', 'CGCS2000']),
  attribution: z.string(),
  /** 审图号, of this base alone. */
  approvalNumber: z.optional(z.string()),
  tileSize: z.optional(z.union([z.literal(256), z.literal(512)])),
  maxZoom: z.optional(z.number()),
});
export type Basemap = z.infer<typeof basemap>;

/** `atlas-settings.json`: what an operator may set; nothing is the rule. */
export const settings = z.object({ basemap: z.nullable(basemap) });
export type Settings = z.infer<typeof settings>;
