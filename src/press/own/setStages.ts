import type { PlanText } from '../../model/plan.ts';
import type { Commitment } from '../../model/project.ts';
import type { Decision } from '../../model/review.ts';
import { findQuote } from '../../model/findQuote.ts';

type Said = { readonly project: string; readonly commitment: Commitment };

/** Puts the stages that the reader has set in the place of those read from the verbs; the verb stays as written. */
export function setStages(said: readonly Said[], decisions: readonly Decision[], text: PlanText): Said[] {
  const set = decisions.flatMap((decision) =>
    decision.sort === 'reject'
      ? []
      : decision.anchors.flatMap(({ quote, index, status, why }) => {
          const place = status === undefined ? undefined : findQuote(text, quote)[index];
          const project = decision.sort === 'merge' ? decision.project : decision.id;
          return place
            ? [{ project, ...place, end: place.rawStart + quote.length, status: status!, why }]
            : [];
        }),
  );
  if (set.length === 0) return [...said];
  return said.map(({ project, commitment }) => {
    const own = set.find(
      (one) =>
        one.project === project &&
        one.measure.id === commitment.measure &&
        commitment.rawStart < one.end &&
        commitment.rawEnd > one.rawStart,
    );
    if (!own || own.status === commitment.status) return { project, commitment };
    const { status, why } = own;
    return { project, commitment: { ...commitment, status, certainty: 'judged', ...(why ? { why } : {}) } };
  });
}
