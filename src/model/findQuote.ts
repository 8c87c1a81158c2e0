import { buildRawOffsets } from './buildRawOffsets.ts';
import type { Measure, PlanText } from './plan.ts';

/** Where a quote stands: its measure, and its offset in the source. */
export interface QuotePlace {
  readonly measure: Measure;
  readonly rawStart: number;
}

/** Every place where a plan's text holds exactly these words, in order. */
export function findQuote({ measures, dropped }: PlanText, quote: string): QuotePlace[] {
  return measures.flatMap((measure) => {
    const starts: number[] = [];
    for (let at = measure.text.indexOf(quote); at >= 0; at = measure.text.indexOf(quote, at + 1))
      starts.push(at);
    if (starts.length === 0) return [];
    const rawAt = buildRawOffsets(measure, dropped);
    return starts.map((start) => ({ measure, rawStart: rawAt[start]! }));
  });
}
