import * as z from 'zod/mini';
import { kinds, layerIds } from './kinds.ts';
import { compareTables } from './compareRules.ts';
import { borderRow, lineRow } from './lines.ts';
import { searchTable } from './characterTable.ts';
import { planSummary, planText } from './plan.ts';
import { indicatorFile } from './indicator.ts';
import { parkFile } from './park.ts';
import { featureProperties, place, project, unlocated } from './project.ts';
import { inventoryEntry } from './registry.ts';
import { siteFile } from './site.ts';
import { story } from './story.ts';
import { statuses } from './status.ts';

const contractFile = z.object({ path: z.string(), bytes: z.int(), sha256: z.string(), count: z.int() });

export const manifest = z.object({
  schema: z.literal(1),
  dataDate: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  files: z.array(contractFile),
  plans: z.array(z.object({ id: z.string(), sourceSha256: z.string() })),
});
export type Manifest = z.infer<typeof manifest>;

const geometry = z.object({ type: z.string(), coordinates: z.array(z.unknown()) });

export const layerCollection = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(
    z.object({ type: z.literal('Feature'), id: z.string(), geometry, properties: featureProperties }),
  ),
});
export type LayerCollection = z.infer<typeof layerCollection>;

export const sourceRecord = z.object({
  file: z.string(),
  title: z.string(),
  licence: z.string(),
  attribution: z.string(),
});
export type SourceRecord = z.infer<typeof sourceRecord>;

const coverage = z.object({ found: z.int(), mapped: z.int(), unlocated: z.int(), unresolved: z.int() });

export const report = z.object({
  plans: z.record(z.string(), z.record(z.enum(layerIds), coverage)),
  unresolved: z.array(
    z.object({
      plan: z.string(),
      measure: z.string(),
      quote: z.string(),
      rawStart: z.int(),
      rawEnd: z.int(),
      kind: z.enum(kinds),
      verb: z.nullable(z.string()),
      status: z.nullable(z.enum(statuses)),
      reason: z.string(),
    }),
  ),
});

export const planSummaries = z.array(planSummary);
export const projects = z.array(project);
export const places = z.array(place);
export type Report = z.infer<typeof report>;

export const inventory = z.array(inventoryEntry);
export const unlocatedProjects = z.array(unlocated);
export const lines = z.array(lineRow);
export const borders = z.array(borderRow);
export const stories = z.array(story);
export const sourceRecords = z.array(sourceRecord);
export { compareTables, indicatorFile, parkFile, planText, searchTable, siteFile };
