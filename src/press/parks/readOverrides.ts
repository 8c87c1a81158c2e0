import type { Fact, FactSource, ParkGroup, WiderFact } from '../../model/park.ts';
import type { ParkRules } from '../../model/parkRules.ts';
import type { PlanText } from '../../model/plan.ts';
import { readSource } from './readSource.ts';

/** What is read beside the rules, each where it stands in its measure. */
export interface ReadOverrides {
  readonly facts: readonly (Fact & { readonly project: string })[];
  readonly wider: readonly Omit<WiderFact, 'appliesTo'>[];
  /** Their ids come with their order. */
  readonly groups: readonly Omit<ParkGroup, 'id'>[];
}

/**
 * The authored facts, wider facts and groups of the plans that are there.
 * @throws where one quotes what its measure does not hold
 */
export function readOverrides(
  plans: readonly PlanText[],
  { overrides }: Pick<ParkRules, 'overrides'>,
): ReadOverrides {
  const locate = (id: string, quote: string): FactSource[] => {
    const text = plans.find(({ plan }) => id.startsWith(`${plan}:`));
    if (!text) return [];
    const measure = text.measures.find((one) => one.id === id);
    const start = measure?.textHans.indexOf(quote) ?? -1;
    if (!measure || start < 0) throw new Error(`data/parks/rules.json: ${id} does not hold “${quote}”`);
    return [readSource(text, measure)({ start, end: start + quote.length })];
  };
  return {
    facts: overrides.facts.flatMap(({ measure, quote, certainty, reason, ...said }) =>
      locate(measure, quote).map((source) => ({
        ...said,
        certainty,
        ...(certainty === 'judged' ? { why: reason } : {}),
        ...source,
      })),
    ),
    wider: overrides.wider.flatMap(
      ({ measure, quote, type, value, words, scope, scopeWords, amount, year }) =>
        locate(measure, quote).map((source) => ({
          type,
          value,
          words,
          scope,
          scopeWords,
          ...(amount ? { amount } : {}),
          year: year ?? null,
          ...source,
        })),
    ),
    groups: overrides.groups.flatMap(({ measure, quote, name, named }) =>
      locate(measure, quote).map((source) => ({ name, stated: null, named: [...named], ...source })),
    ),
  };
}
