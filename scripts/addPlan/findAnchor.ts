import type { PlanText } from '../../src/model/plan.ts';
import type { Anchor } from '../../src/model/review.ts';

/**
 * The measure in which a decision's sentence stands; null where the text no longer holds it as often as it did. It is
 * never moved to one that is alike.
 */
export function findAnchor({ measures }: PlanText, { quote, index, count }: Anchor): string | null {
  const found = measures.flatMap(({ id, text }) => {
    const times: string[] = [];
    for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) times.push(id);
    return times;
  });
  return found.length === count ? (found[index] ?? null) : null;
}
