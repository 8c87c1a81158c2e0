import type { PlanSummary, PlanText, Unit } from '../model/plan.ts';

/** A responsible unit as its plans write it, within one jurisdiction, and how many measures it answers for. */
export interface UnitEntry {
  readonly name: string;
  readonly jurisdiction: string;
  readonly plans: readonly string[];
  readonly counts: Readonly<Record<Unit['role'], number>>;
}

/**
 * The units of all plans. The same name counts as one only within a jurisdiction: the 市交通运输局 of one city is
 * not that of another.
 */
export function listUnits(texts: readonly PlanText[], plans: readonly PlanSummary[]): UnitEntry[] {
  const units = new Map<
    string,
    { name: string; jurisdiction: string; plans: string[]; counts: Record<Unit['role'], number> }
  >();
  for (const { plan, measures } of texts) {
    const jurisdiction = plans.find(({ id }) => id === plan)?.jurisdiction ?? plan;
    for (const { units: own } of measures)
      for (const { name, role } of own) {
        const key = `${jurisdiction}/${name}`;
        const unit = units.get(key) ?? {
          name,
          jurisdiction,
          plans: [],
          counts: { lead: 0, support: 0, responsible: 0 },
        };
        units.set(key, unit);
        unit.counts[role]++;
        if (unit.plans.at(-1) !== plan) unit.plans.push(plan);
      }
  }
  return [...units.values()];
}
