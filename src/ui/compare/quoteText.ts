import type { Statement } from '../../analysis/compare/finding.ts';
import { excerptAround } from '../../analysis/excerptAround.ts';
import { rangeInText } from '../../analysis/rangeInText.ts';
import type { PlanText } from '../../model/plan.ts';

/** The whole clause of a statement as received; of a name without a promise the words around it. */
export function quoteText(
  { measure: id, rawStart, rawEnd, said }: Statement,
  text: PlanText | undefined,
): string {
  if (said) return said.commitment.quote;
  const measure = text?.measures.find((one) => one.id === id);
  const range = measure && rangeInText(measure, text!.dropped, rawStart, rawEnd);
  if (!range) return '';
  const { before, found, after } = excerptAround(measure.text, range, 20, 40);
  return before + found + after;
}
