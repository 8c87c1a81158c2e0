import { useMemo } from 'react';
import { sureties } from '../../model/proposal.ts';
import { useAtlasState } from '../atlas.ts';
import type { ReviewRow } from './proposalRow.ts';

export interface ReviewRows {
  /** What nobody has decided on, the surest first. */
  readonly open: readonly ReviewRow[];
  readonly decided: readonly ReviewRow[];
}

/** The rows of the review, in their order. */
export function useReviewRows(): ReviewRows {
  const proposals = useAtlasState(({ own }) => own?.pressed?.proposals ?? null);
  const decisions = useAtlasState(({ own }) => own?.review.decisions ?? null);
  return useMemo(() => {
    const decided = new Map((decisions ?? []).map((decision) => [decision.id, decision]));
    const rows = (proposals ?? []).map((proposal): ReviewRow => {
      const decision = decided.get(proposal.id) ?? null;
      const entry = decision?.sort === 'accept' ? decision.entry : proposal.entry;
      return { id: proposal.id, proposal, decision, name: entry.name, entry };
    });
    const known = new Set(rows.map(({ id }) => id));
    const added = [...decided.values()]
      .filter(({ id }) => !known.has(id))
      .map((decision): ReviewRow => {
        const entry = decision.sort === 'accept' ? decision.entry : null;
        return {
          id: decision.id,
          proposal: null,
          decision,
          name: entry?.name ?? decision.anchors[0]!.name,
          entry,
        };
      });
    const surety = ({ proposal }: ReviewRow): number => (proposal ? sureties.indexOf(proposal.surety) : 0);
    return {
      open: rows.filter(({ decision }) => !decision).sort((a, b) => surety(a) - surety(b)),
      decided: [...rows.filter(({ decision }) => decision !== null), ...added],
    };
  }, [proposals, decisions]);
}
