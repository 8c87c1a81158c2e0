import type { PlanText } from '../model/plan.ts';

const known = new WeakMap<PlanText, ReadonlyMap<string, string>>();

/** Traditional characters of one text and their simplified ones: both readings have the same length. */
function pairsOf(text: PlanText): ReadonlyMap<string, string> {
  const earlier = known.get(text);
  if (earlier) return earlier;
  const pairs = new Map<string, string>();
  for (const { text: received, textHans } of text.measures)
    for (let at = 0; at < received.length; at++)
      if (received[at] !== textHans[at]) pairs.set(received[at]!, textHans[at]!);
  known.set(text, pairs);
  return pairs;
}

/** A query in simplified script, as far as the texts themselves teach it. */
export function simplifyByTexts(query: string, texts: readonly PlanText[]): string {
  return Array.from(query, (character) => {
    for (const text of texts) {
      const simplified = pairsOf(text).get(character);
      if (simplified) return simplified;
    }
    return character;
  }).join('');
}
