import type { Decision } from '../../model/review.ts';
import type { OwnReview } from './ownState.ts';

type Decided = Pick<OwnReview, 'decisions' | 'orphans'>;

/** Whether two decide the same of the same name, on whatever sentences. */
const isSame = (a: Decision, b: Decision): boolean =>
  JSON.stringify({ ...a, anchors: [] }) === JSON.stringify({ ...b, anchors: [] });

/**
 * Decisions with those that were put aside for want of their sentences, to be judged by another text. What was decided
 * otherwise since then stays so, and the earlier decision stays aside.
 */
export function rejoinOrphans({ decisions, orphans }: Decided): Decided {
  const joined = new Map(decisions.map((decision) => [decision.id, decision]));
  const aside: Decision[] = [];
  for (const orphan of orphans) {
    const decision = joined.get(orphan.id);
    if (!decision) joined.set(orphan.id, orphan);
    else if (isSame(decision, orphan))
      joined.set(orphan.id, { ...decision, anchors: [...decision.anchors, ...orphan.anchors] });
    else aside.push(orphan);
  }
  return { decisions: [...joined.values()], orphans: aside };
}
