import type { Measure, PlanSummary } from '../../model/plan.ts';
import type { Words } from '../../words/words.ts';
import { numberLabel } from './numberLabel.ts';

/** A citation: quote as received, plan, number, date, and that the text is a repost. */
export function buildCitation(
  plan: PlanSummary,
  measure: Measure,
  quote: { readonly start: number; readonly end: number } | null,
  words: Words,
): string {
  const { formats, reader } = words;
  return reader.citation(
    measure.text.slice(quote?.start ?? 0, quote?.end ?? measure.text.length).trim(),
    plan.title,
    numberLabel(measure, words),
    plan.issued ? formats.date(plan.issued) : '',
    { official: '', repost: reader.repost, own: reader.own }[plan.textSource],
  );
}
