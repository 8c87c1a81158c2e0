import { ladder, type Status } from '../../model/status.ts';

/** Where a stage stands on the ladder, 0 the earliest; null for 推进类 and for no verb, which stand beside it. */
export function rungOf(status: Status | null): number | null {
  const rung = (ladder as readonly (Status | null)[]).indexOf(status);
  return rung < 0 ? null : rung;
}

const advance = (status: Status | null): number => rungOf(status) ?? ladder.indexOf('to_start') + 0.5;

/**
 * The less advanced first: where a plan words itself twice, the earlier stage is its own (DESIGN §1). No stage stands
 * below what is being built, above what is planned.
 */
export const compareAdvance = (a: Status | null, b: Status | null): number => advance(a) - advance(b);
