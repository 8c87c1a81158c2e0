import type { PlanText } from '../../model/plan.ts';
import type { Review } from '../../model/review.ts';
import type { OwnReview } from './ownState.ts';

/**
 * A review as its file has it, readable and in one order of keys.
 * @param text the plan as it was pressed, for other programs; null leaves its measures out
 */
export function writeReview(
  { plan, source, decisions, orphans }: OwnReview,
  text: PlanText | null,
  edition: string,
): string {
  const review: Review = {
    format: 'plan-atlas-review',
    version: 1,
    edition,
    plan,
    source,
    measures: (text?.measures ?? []).map((measure) => ({
      id: measure.id,
      number: measure.number,
      kind: measure.kind,
      title: measure.title,
      text: measure.text,
      rawStart: measure.rawStart,
      rawEnd: measure.rawEnd,
    })),
    decisions: [...decisions],
    orphans: [...orphans],
  };
  return `${JSON.stringify(review, null, 1)}\n`;
}
