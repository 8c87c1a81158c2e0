import { createHash } from 'node:crypto';
import { layerIds } from '../src/model/kinds.ts';
import type { PlanFile, PlanSummary } from '../src/model/plan.ts';
import type { InventoryEntry } from '../src/model/registry.ts';
import type { PressInput } from '../src/press/pressInput.ts';
import type { PressOutput } from '../src/press/pressPlans.ts';
import { buildRivers } from './buildRivers.ts';
import type { ContractFile } from './writeContract.ts';

/** The files of the data contract (public/data) that follow from the press's output alone. */
export function buildContractFiles(
  output: PressOutput,
  plans: readonly { record: PlanFile; source: string }[],
  input: Omit<PressInput, 'plans'>,
  inventory: readonly InventoryEntry[],
): ContractFile[] {
  const summaries = plans.map(({ record }): PlanSummary => {
    const { garbled: _, ...facts } = record;
    const measures = output.plans.find(({ plan }) => plan === record.id)!.measures;
    const measureCount = measures.filter(({ kind }) => kind === 'measure' || kind === 'box').length;
    return { ...facts, measureCount };
  });
  const { territory: _, ...tables } = input;
  const { characters: common, overrides } = tables.language;
  // One table for the search; of a character that stands twice the later reading counts.
  const characters = { from: common.from + overrides.from, to: common.to + overrides.to };
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
    { path: 'unlocated.json', count: output.unlocated.length, content: output.unlocated },
    { path: 'report.json', count: output.report.unresolved.length, content: output.report },
    { path: 'indicators.json', count: output.indicators.values.length, content: output.indicators },
    { path: 'inventory.json', count: inventory.length, content: inventory },
    { path: 'characters.json', count: characters.from.length, content: characters },
    { path: 'press.json', count: tables.projects.length, content: tables },
  ];
}

/** What the manifest says of each plan's source. */
export function hashSources(plans: readonly { record: { id: string }; source: string }[]) {
  return plans.map(({ record, source }) => ({
    id: record.id,
    sourceSha256: createHash('sha256').update(source).digest('hex'),
  }));
}
