import type { Measure, PlanText } from '../model/plan.ts';
import type { Commitment } from '../model/project.ts';
import type { Range } from './buildTextTree.ts';
import { rangeInText } from './rangeInText.ts';

/** The measure in which a commitment stands and where in its text; null while the plan's text is not there. */
export function findCommitmentText(
  text: PlanText | undefined,
  { measure: id, rawStart, rawEnd }: Pick<Commitment, 'measure' | 'rawStart' | 'rawEnd'>,
): { readonly measure: Measure; readonly range: Range } | null {
  const measure = text?.measures.find((one) => one.id === id);
  const range = measure && rangeInText(measure, text!.dropped, rawStart, rawEnd);
  return range ? { measure, range } : null;
}
