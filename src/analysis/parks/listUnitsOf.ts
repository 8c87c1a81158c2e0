import type { Measure } from '../../model/plan.ts';
import type { Commitment } from '../../model/project.ts';
import type { EntryUnit } from './parkTypes.ts';

/** The units of all measures that say something of a project, each once in its plan and role, in their order. */
export function listUnitsOf(
  commitments: readonly Commitment[],
  measures: ReadonlyMap<string, Pick<Measure, 'units'>>,
): EntryUnit[] {
  const found = new Map<string, EntryUnit>();
  for (const { plan, measure } of commitments)
    for (const unit of measures.get(measure)?.units ?? []) {
      const key = `${plan} ${unit.role} ${unit.name}`;
      if (!found.has(key)) found.set(key, { ...unit, plan, measure });
    }
  return [...found.values()];
}
