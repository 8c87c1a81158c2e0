import type { PlanSummary } from '../../model/plan.ts';
import type { Words } from '../../words/words.ts';

/** What is to be known of where the texts of some plans come from, each once. */
export function listTextNotes(
  plans: readonly Pick<PlanSummary, 'textSource'>[],
  { reader }: Pick<Words, 'reader'>,
): string[] {
  const told = { official: [], repost: [reader.repost], own: [reader.own] };
  return [...new Set(plans.flatMap(({ textSource }) => told[textSource]))];
}
