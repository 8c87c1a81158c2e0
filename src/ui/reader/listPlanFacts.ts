import { isHorizonPast } from '../../analysis/isHorizonPast.ts';
import type { PlanSummary } from '../../model/plan.ts';
import type { Words } from '../../words/words.ts';

/** That a plan's text is a repost or a transcript, when it was issued and on what basis, for which years. */
export function listPlanFacts(plan: PlanSummary, dataDate: string, { formats, reader }: Words): string[] {
  const { horizon, issued, issuedBasis, textSource, script } = plan;
  const date = issued && formats.date(issued);
  return [
    ...(textSource === 'repost' ? [reader.repost] : []),
    ...(textSource === 'own' ? [reader.own] : []),
    ...(script === 'Hant' ? [reader.transcribed] : []),
    date
      ? issuedBasis === 'inferred'
        ? reader.issuedInferred(date)
        : reader.issued(date)
      : reader.issuedUnknown,
    ...(horizon
      ? [
          (horizon.from ? reader.period(horizon.from, horizon.to) : reader.periodTo(horizon.to)) +
            (isHorizonPast(plan, dataDate) ? reader.horizonPast : ''),
        ]
      : []),
  ];
}
