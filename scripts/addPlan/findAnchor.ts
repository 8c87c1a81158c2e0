import { findQuote } from '../../src/model/findQuote.ts';
import type { PlanText } from '../../src/model/plan.ts';
import type { Anchor } from '../../src/model/review.ts';

/**
 * The measure in which a decision's sentence stands; null where the text no longer holds it as often as it did. It is
 * never moved to one that is alike.
 */
export function findAnchor(text: PlanText, { quote, index, count }: Anchor): string | null {
  const places = findQuote(text, quote);
  return places.length === count ? (places[index]?.measure.id ?? null) : null;
}
