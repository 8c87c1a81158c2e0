import { createHash } from 'node:crypto';
import type { FeatureCollection } from 'geojson';
import type { CompareRules } from '../src/model/compareRules.ts';
import { layerIds } from '../src/model/kinds.ts';
import type { PlanFile, PlanSummary } from '../src/model/plan.ts';
import type { InventoryEntry } from '../src/model/registry.ts';
import type { ParkRules } from '../src/model/parkRules.ts';
import type { SiteRules } from '../src/model/siteRules.ts';
import { buildLines } from '../src/press/buildLines.ts';
import { buildSites } from '../src/press/buildSites.ts';
import { pressParks } from '../src/press/parks/pressParks.ts';
import { summarisePlan } from '../src/press/summarisePlan.ts';
import type { Story } from '../src/model/story.ts';
import type { PressInput } from '../src/press/pressInput.ts';
import type { PressOutput } from '../src/press/pressOutput.ts';
import { buildBorderRow } from '../src/projects/buildBorderRow.ts';
import { buildBorders } from '../src/projects/buildBorders.ts';
import { buildRivers } from './buildRivers.ts';
import { romanise } from './buildSpellings.ts';
import type { ContractFile } from './writeContract.ts';

/** What is published or used beside what the press reads. */
interface BesidePress {
  readonly inventory: readonly InventoryEntry[];
  /** Borders of provinces and prefectures, as lines. */
  readonly boundaries: FeatureCollection;
  readonly rules: CompareRules;
  readonly siteRules: SiteRules;
  readonly parkRules: ParkRules;
  readonly stories: readonly Story[];
}

/** The files of the data contract (public/data) that follow from the press's output alone. */
export function buildContractFiles(
  output: PressOutput,
  plans: readonly { record: PlanFile; source: string }[],
  input: Omit<PressInput, 'plans'>,
  { inventory, boundaries, rules, siteRules, parkRules, stories }: BesidePress,
): ContractFile[] {
  const summaries = plans.map(({ record }): PlanSummary => {
    const { garbled: _, ...facts } = record;
    return summarisePlan(
      facts,
      output.plans.find(({ plan }) => plan === record.id)!,
      input.places,
    );
  });
  const borders = buildBorders(boundaries);
  const lines = buildLines(output.layers, input, borders);
  const { asOf, sites } = buildSites(input, inventory, siteRules);
  const places = new Map(input.places.map((place) => [place.id, place]));
  const parks = pressParks(output, { ...input, plans }, parkRules);
  const { territory: _, ...tables } = input;
  const { characters: common, overrides } = tables.language;
  // One table of scripts for the search; of a character that stands twice the later reading counts.
  const names = output.plans.flatMap(({ measures }) => measures.flatMap(({ units }) => units));
  const units = Object.fromEntries(names.map(({ name }) => [name, romanise(name)]));
  const characters = { from: common.from + overrides.from, to: common.to + overrides.to, units };
  const drawn = { ...output, rivers: buildRivers(output.layers.waterways) };
  return [
    { path: 'plans.json', count: summaries.length, content: summaries },
    ...output.plans.map((plan) => ({
      path: `plans/${plan.plan}.json`,
      count: plan.measures.length,
      content: plan,
    })),
    // The text as received, so that readers can see what was left out; counted in UTF-16 code units, as offsets are.
    ...plans.map(({ record, source }) => ({
      path: `sources/${record.id}.txt`,
      count: source.length,
      content: source,
    })),
    { path: 'projects.json', count: output.projects.length, content: output.projects },
    { path: 'places.json', count: output.places.length, content: output.places },
    ...layerIds.map((id) => ({
      path: `layers/${id}.geojson`,
      count: output.layers[id].length,
      content: { type: 'FeatureCollection', features: output.layers[id] },
    })),
    ...(['bands', 'areas', 'tints', 'seats', 'crossings', 'rivers'] as const).map((name) => ({
      path: `${name}.geojson`,
      count: drawn[name].length,
      content: { type: 'FeatureCollection', features: drawn[name] },
    })),
    { path: 'lines.json', count: lines.length, content: lines },
    {
      path: 'borders.json',
      count: borders.length,
      content: borders.map((border) => buildBorderRow(border, places)),
    },
    { path: 'unlocated.json', count: output.unlocated.length, content: output.unlocated },
    { path: 'report.json', count: output.report.unresolved.length, content: output.report },
    { path: 'indicators.json', count: output.indicators.values.length, content: output.indicators },
    { path: 'sites.json', count: sites.length, content: { asOf, sites } },
    { path: 'parks.json', count: parks.parks.length, content: parks },
    { path: 'stories.json', count: stories.length, content: stories },
    { path: 'inventory.json', count: inventory.length, content: inventory },
    {
      path: 'compare.json',
      count: rules.exceptions.length,
      content: { rules, shortNames: tables.language.shortNames },
    },
    { path: 'characters.json', count: characters.from.length, content: characters },
    { path: 'press.json', count: tables.projects.length, content: { ...tables, parkRules } },
  ];
}

/** What the manifest says of each plan's source. */
export function hashSources(plans: readonly { record: { id: string }; source: string }[]) {
  return plans.map(({ record, source }) => ({
    id: record.id,
    sourceSha256: createHash('sha256').update(source).digest('hex'),
  }));
}
