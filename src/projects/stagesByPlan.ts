import type { Commitment } from '../model/project.ts';
import type { StatusClass } from '../model/status.ts';
import { featureStatus } from './featureStatus.ts';

export interface StagesByPlan {
  readonly statusClassBy?: Readonly<Record<string, StatusClass>>;
  /** Plans that speak of works on what stands. */
  readonly workClassBy?: Readonly<Record<string, StatusClass>>;
}

/**
 * The stage as each plan has it, where not all have the same; nothing where they agree.
 * @param plans ids of the plans that say something of the thing
 */
export function stagesByPlan(
  commitments: readonly Commitment[],
  builtBefore: boolean,
  plans: readonly string[],
): StagesByPlan {
  const stages = plans.map((plan) => ({ plan, ...featureStatus(commitments, builtBefore, [plan]) }));
  const looks = new Set(stages.map(({ statusClass, workClass }) => `${statusClass} ${workClass ?? ''}`));
  if (looks.size < 2) return {};
  const works = stages.flatMap(({ plan, workClass }) => (workClass ? [[plan, workClass] as const] : []));
  return {
    statusClassBy: Object.fromEntries(stages.map(({ plan, statusClass }) => [plan, statusClass])),
    ...(works.length ? { workClassBy: Object.fromEntries(works) } : {}),
  };
}
