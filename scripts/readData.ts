import { readdirSync, readFileSync } from 'node:fs';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import * as z from 'zod/mini';
import { compareRules, type CompareRules } from '../src/model/compareRules.ts';
import { planFile } from '../src/model/plan.ts';
import {
  inventoryEntry,
  placeEntry,
  projectEntry,
  type InventoryEntry,
  type PlaceEntry,
  type ProjectEntry,
} from '../src/model/registry.ts';
import { parkRules, type ParkRules } from '../src/model/parkRules.ts';
import { siteRules, type SiteRules } from '../src/model/siteRules.ts';
import type { Province } from '../src/model/status.ts';
import { story, type Story } from '../src/model/story.ts';
import type { SourcePlan } from '../src/press/pressInput.ts';
import type { Territory } from '../src/projects/territory.ts';
import { dataRoot } from './dataRoot.ts';

const root = dataRoot;

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(root + path, 'utf8'));
  } catch (error) {
    throw new Error(`data/${path}: ${(error as Error).message}`, { cause: error });
  }
}

/** All JSON arrays of a folder, checked entry by entry; an error names file and entry. */
function readEntries<Entry>(folder: string, parse: (entry: unknown) => Entry): Entry[] {
  return readdirSync(root + folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .flatMap((file) =>
      z
        .array(z.unknown())
        .parse(readJson(`${folder}/${file}`))
        .map((entry) => {
          try {
            return parse(entry);
          } catch (error) {
            const id = (entry as { id?: string }).id ?? JSON.stringify(entry).slice(0, 60);
            throw new Error(`data/${folder}/${file}, ${id}: ${(error as Error).message}`, { cause: error });
          }
        }),
    );
}

export const readPlaces = (): PlaceEntry[] => readEntries('places', (entry) => placeEntry.parse(entry));
/** The registry, and behind it the context: existing things that no plan need name. */
export const readProjects = (): ProjectEntry[] => [
  ...readEntries('projects', (entry) => projectEntry.parse(entry)),
  ...readEntries('context', (entry): ProjectEntry => ({ ...projectEntry.parse(entry), context: true })),
];
export const readInventory = (): InventoryEntry[] =>
  z.array(inventoryEntry).parse(readJson('context/inventory/inventory.json'));

export const readCompareRules = (): CompareRules => compareRules.parse(readJson('compare/rules.json'));

export const readParkRules = (): ParkRules =>
  parkRules.parse({
    industries: readJson('parks/industries.json'),
    instruments: readJson('parks/instruments.json'),
    levels: readJson('parks/levels.json'),
    ...(readJson('parks/rules.json') as object),
  });

/** Stories that come with the atlas; why each is there is for authors alone. */
export const readStories = (): Story[] => readEntries('stories', (entry) => story.parse(entry));

export const readSiteRules = (): SiteRules => siteRules.parse(readJson('sites/rules.json'));

/** The bundled plans, by id; newest knowledge of their facts in plan.json, the text as received. */
export function readPlans(): (SourcePlan & { record: z.infer<typeof planFile> })[] {
  return readdirSync(`${root}plans`)
    .sort()
    .map((id) => ({
      record: planFile.parse(readJson(`plans/${id}/plan.json`)),
      source: readFileSync(`${root}plans/${id}/source.txt`, 'utf8'),
    }));
}

type AreaCollection = FeatureCollection<Polygon | MultiPolygon>;

/** Province and prefecture polygons of the base map. */
export function readTerritory(): Territory {
  const areas = (file: string): Feature<Polygon | MultiPolygon>[] =>
    (readJson(`base/${file}`) as AreaCollection).features;
  return {
    provinces: new Map(
      areas('provinces.geojson').map((area) => [area.properties!['short'] as Province, area]),
    ),
    prefectures: new Map(
      areas('prefectures.geojson').map((area) => [area.properties!['id'] as string, area]),
    ),
  };
}

export const readEdition = (): { dataDate: string } =>
  z.strictObject({ dataDate: z.string() }).parse(readJson('edition.json'));
