import type { Proposal } from '../../model/proposal.ts';
import type { Decision, NewEntry } from '../../model/review.ts';
import type { Status } from '../../model/status.ts';

/** One line of the review: what is proposed, and what was decided of it. */
export interface ReviewRow {
  readonly id: string;
  /** Null where the reader has added the name. */
  readonly proposal: Proposal | null;
  readonly decision: Decision | null;
  readonly name: string;
  /** As decided, else as proposed; null where nothing is left to describe. */
  readonly entry: NewEntry | null;
}

/** The stages that the sentences of a row tell, each once, with the verb as written. */
export function stagesOf({
  proposal,
  decision,
}: ReviewRow): { verb: string | null; status: Status | null }[] {
  const set = decision?.anchors.find(({ status }) => status !== undefined);
  const said = (proposal?.occurrences ?? []).map(({ verb, status }) => ({
    verb,
    status: set ? set.status! : status,
  }));
  const isSame = (a: (typeof said)[number], b: (typeof said)[number]): boolean =>
    a.verb === b.verb && a.status === b.status;
  return said.filter((one, at) => said.findIndex((other) => isSame(one, other)) === at);
}
