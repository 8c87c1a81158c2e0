import type { Commitment } from '../model/project.ts';
import { ladder, statusClassOf, type Status, type StatusClass, type Work } from '../model/status.ts';

/** How advanced a stage is; `promote` and no verb stand below what is being built, above what is planned. */
function advance(status: Status | null): number {
  if (status === null || status === 'promote') return (ladder as readonly Status[]).indexOf('to_start') + 0.5;
  return (ladder as readonly Status[]).indexOf(status);
}

/**
 * A feature's own status: that of its newest plan; where that plan words itself twice, the less advanced.
 * @param planOrder plan ids, oldest first
 */
export function featureStatus(
  commitments: readonly Commitment[],
  builtBefore: boolean,
  planOrder: readonly string[],
): {
  status: Status | null;
  statusClass: StatusClass;
  work: Work | null;
  /** Of works on a thing that stands: the class of the work's own stage. */
  workClass?: StatusClass;
} {
  const newest = planOrder.findLast((plan) => commitments.some((commitment) => commitment.plan === plan));
  const own = commitments
    .filter(({ plan }) => plan === newest)
    .sort((a, b) => advance(a.status) - advance(b.status))[0];
  if (!own)
    return {
      status: builtBefore ? 'existing' : null,
      statusClass: builtBefore ? 'present' : 'promote',
      work: null,
    };
  // Works on what already stands are drawn on the existing thing, with the stage of the work beside it.
  const isWorkOnExisting = builtBefore && own.work !== null && own.work !== 'new';
  return {
    status: own.status,
    statusClass: isWorkOnExisting ? 'present' : statusClassOf(own.status),
    work: own.work,
    ...(isWorkOnExisting ? { workClass: statusClassOf(own.status) } : {}),
  };
}
