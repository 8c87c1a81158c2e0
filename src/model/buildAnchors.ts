import type { PlanText } from './plan.ts';
import type { Occurrence } from './proposal.ts';
import type { Anchor } from './review.ts';
import { findQuote } from './findQuote.ts';

/** The sentences in which a name occurs, as a decision keeps them; one that names it twice counts once. */
export function buildAnchors(
  occurrences: readonly Pick<Occurrence, 'quote' | 'name' | 'rawStart'>[],
  text: PlanText,
): Anchor[] {
  const anchors = new Map<number, Anchor>();
  for (const { quote, name, rawStart } of occurrences) {
    if (anchors.has(rawStart)) continue;
    const places = findQuote(text, quote);
    const index = places.findIndex((place) => place.rawStart === rawStart);
    if (index < 0) throw new Error(`the text does not hold at ${rawStart}: ${quote}`);
    const { number } = places[index]!.measure;
    anchors.set(rawStart, { quote, name, index, count: places.length, number });
  }
  return [...anchors.values()];
}
