import type { PlanText } from '../../model/plan.ts';
import type { Anchor, Decision } from '../../model/review.ts';
import { findQuote } from '../../model/findQuote.ts';

export interface Carried {
  readonly decisions: readonly Decision[];
  /** Decisions, or those of their sentences, that the text no longer holds. */
  readonly orphans: readonly Decision[];
}

/**
 * Which decisions still rest on sentences of the text. A quote counts where it stands word for word, and a stage that
 * was set for one of several places only while there are as many: else it is not known which is meant. Nothing is ever
 * moved to a sentence that is alike (law 2).
 */
export function carryDecisions(decisions: readonly Decision[], text: PlanText): Carried {
  const kept: Decision[] = [];
  const orphans: Decision[] = [];
  for (const decision of decisions) {
    const held: Anchor[] = [];
    const lost: Anchor[] = [];
    for (const anchor of decision.anchors) {
      const places = findQuote(text, anchor.quote);
      const isSame = places.length === anchor.count;
      if (places.length === 0 || (!isSame && anchor.status !== undefined)) lost.push(anchor);
      else if (isSame) held.push({ ...anchor, number: places[anchor.index]!.measure.number });
      else held.push({ ...anchor, index: 0, count: places.length, number: places[0]!.measure.number });
    }
    if (held.length) kept.push({ ...decision, anchors: held });
    if (lost.length) orphans.push({ ...decision, anchors: lost });
  }
  return { decisions: kept, orphans };
}
