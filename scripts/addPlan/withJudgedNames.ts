import type { ProjectEntry } from '../../src/model/registry.ts';
import type { PlanChanges } from './planChanges.ts';

/** Entries with the wordings that the review takes for them, each in its plan alone. */
export function withJudgedNames<Entry extends ProjectEntry>(
  projects: readonly Entry[],
  { judged, plan }: Pick<PlanChanges, 'judged' | 'plan'>,
): Entry[] {
  return projects.map((entry) => {
    const own = judged.filter(({ project }) => project === entry.id);
    if (own.length === 0) return entry;
    const added = own.map(({ alias, why }) => ({ alias, why, plan: plan.id }));
    return { ...entry, judged: [...(entry.judged ?? []), ...added] };
  });
}
