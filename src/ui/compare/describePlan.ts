import type { PlanSummary } from '../../model/plan.ts';
import type { Words } from '../../words/words.ts';

/** When a plan was made, with its basis; its period where no date is known. */
export function describeDate({ issued, issuedBasis, horizon }: PlanSummary, words: Words): string {
  const { compare, formats } = words;
  if (issued) {
    const date = formats.date(issued);
    return issuedBasis === 'stated' ? date : compare.dateInferred(date);
  }
  return horizon?.from
    ? `${compare.dateUnknown} · ${compare.period(horizon.from, horizon.to)}`
    : compare.dateUnknown;
}
