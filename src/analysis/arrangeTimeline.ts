import type { PlanSummary } from '../model/plan.ts';
import type { Commitment } from '../model/project.ts';

/** What one plan says of a project. */
export interface TimelineEntry {
  readonly plan: PlanSummary;
  readonly commitments: readonly Commitment[];
}

export interface Timeline {
  /** The earliest date first. */
  readonly dated: readonly TimelineEntry[];
  /** Plans whose text states no date: by the first year of their period, then by its last; they stand apart. */
  readonly undated: readonly TimelineEntry[];
}

const unknown = 9999;

/** Commitments by the date at which they were made; of one plan in the order of its text. */
export function arrangeTimeline(commitments: readonly Commitment[], plans: readonly PlanSummary[]): Timeline {
  const entries = plans
    .map((plan) => ({
      plan,
      commitments: commitments
        .filter((commitment) => commitment.plan === plan.id)
        .sort((a, b) => a.rawStart - b.rawStart),
    }))
    .filter((entry) => entry.commitments.length > 0);
  const from = ({ plan }: TimelineEntry): number => plan.horizon?.from ?? plan.horizon?.to ?? unknown;
  const to = ({ plan }: TimelineEntry): number => plan.horizon?.to ?? unknown;
  return {
    dated: entries
      .filter(({ plan }) => plan.issued !== null)
      .sort((a, b) => a.plan.issued!.localeCompare(b.plan.issued!)),
    undated: entries
      .filter(({ plan }) => plan.issued === null)
      .sort((a, b) => from(a) - from(b) || to(a) - to(b)),
  };
}
