import type { PlanRecord, PlanSummary, PlanText } from '../model/plan.ts';
import type { PlaceEntry } from '../model/registry.ts';
import { findTerritory } from './findTerritory.ts';

/** A plan as `plans.json` lists it. */
export function summarisePlan(
  record: PlanRecord,
  { measures }: PlanText,
  places: readonly PlaceEntry[],
): PlanSummary {
  const measureCount = measures.filter(({ kind }) => kind === 'measure' || kind === 'box').length;
  return { ...record, measureCount, territory: findTerritory(record.jurisdiction, places) };
}
