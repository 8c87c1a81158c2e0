import type { Measure } from '../../model/plan.ts';
import type { ParkRules } from '../../model/parkRules.ts';
import { findTerms } from './findTerms.ts';
import type { FoundFact } from './foundFact.ts';
import type { Span } from './parkText.ts';

/** What a measure that speaks of one park without its name states of it: all judged. */
export function factsOfSubject(
  { textHans: text }: Pick<Measure, 'textHans'>,
  clause: Span,
  rules: ParkRules,
): FoundFact[] {
  const judged = { certainty: 'judged' as const, why: rules.clues.whys.subject };
  const said = text.slice(clause.start, clause.end);
  const { openers, aims } = rules.clues;
  const isOpened =
    openers.words.some((word) => said.startsWith(word)) && !aims.words.some((word) => said.startsWith(word));
  return [
    ...findTerms(text, clause, rules.instruments).map(({ term, word }): FoundFact => ({
      ...clause,
      type: 'instrument',
      value: term.id,
      words: word,
      ...judged,
    })),
    ...(isOpened ? findTerms(text, clause, rules.industries) : []).map(({ term, word }): FoundFact => ({
      ...clause,
      type: 'industry',
      value: term.id,
      words: word,
      ...judged,
    })),
  ];
}
