import { isHorizonPast } from '../../analysis/isHorizonPast.ts';
import type { PlanSummary } from '../../model/plan.ts';
import { useAtlasState } from '../atlas.ts';
import { AsWritten } from '../language/AsWritten.tsx';
import { useWords } from '../language/useWords.ts';

/** Who issued the plan, when, for which years, and that this is a repost. */
export function PlanFacts({ plan }: { plan: PlanSummary }) {
  const { formats, reader } = useWords();
  const dataDate = useAtlasState((state) => state.data.manifest?.dataDate ?? '');
  const { horizon, issued, issuedBasis } = plan;
  const date = issued && formats.date(issued);
  const facts = [
    date
      ? issuedBasis === 'inferred'
        ? reader.issuedInferred(date)
        : reader.issued(date)
      : reader.issuedUnknown,
    horizon &&
      (horizon.from ? reader.period(horizon.from, horizon.to) : reader.periodTo(horizon.to)) +
        (isHorizonPast(plan, dataDate) ? reader.horizonPast : ''),
    plan.textSource === 'repost' && reader.repost,
    plan.script === 'Hant' && reader.transcribed,
  ];
  return (
    <p className="plan-facts">
      <AsWritten>{plan.issuer}</AsWritten>
      {facts.map((fact) => fact && ` · ${fact}`)}
    </p>
  );
}
