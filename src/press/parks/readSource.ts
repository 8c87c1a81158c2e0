import { buildRawOffsets } from '../../model/buildRawOffsets.ts';
import type { FactSource } from '../../model/park.ts';
import type { Measure, PlanText } from '../../model/plan.ts';
import type { Span } from './parkText.ts';

export type SourceOf = (span: Span) => FactSource;

/** The words of a stretch as received, with where they stand in the source. */
export function readSource({ plan, dropped }: PlanText, measure: Measure): SourceOf {
  const raw = buildRawOffsets(measure, dropped);
  return (span) => {
    // Space around a clause is none of its words.
    const quote = measure.text.slice(span.start, span.end);
    const start = span.start + (quote.length - quote.trimStart().length);
    const end = span.end - (quote.length - quote.trimEnd().length);
    return {
      plan,
      measure: measure.id,
      quote: measure.text.slice(start, end),
      start,
      end,
      rawStart: raw[start]!,
      rawEnd: raw[end - 1]! + 1,
    };
  };
}
