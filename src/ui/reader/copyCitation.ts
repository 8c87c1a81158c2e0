import type { Measure, PlanSummary } from '../../model/plan.ts';
import type { Words } from '../../words/words.ts';
import { copyText } from '../copyText.ts';
import { numberLabel } from './numberLabel.ts';

/** Puts a citation on the clipboard: quote as received, plan, number, date, and that the text is a repost. */
export async function copyCitation(
  plan: PlanSummary,
  measure: Measure,
  quote: { readonly start: number; readonly end: number } | null,
  words: Words,
): Promise<void> {
  const { formats, reader } = words;
  await copyText(
    reader.citation(
      measure.text.slice(quote?.start ?? 0, quote?.end ?? measure.text.length),
      plan.title.replace(/^《|》$/g, ''),
      numberLabel(measure, words),
      plan.issued ? formats.date(plan.issued) : '',
      plan.textSource === 'repost',
    ),
  );
}
