import { isHorizonPast } from '../../analysis/isHorizonPast.ts';
import type { PlanSummary } from '../../model/plan.ts';
import { useAtlasState } from '../atlas.ts';
import { AsWritten } from '../language/AsWritten.tsx';
import { useWords } from '../language/useWords.ts';

/** That this is a repost, when and by whom the plan was issued, and for which years: one line, all on demand. */
export function PlanFacts({ plan }: { plan: PlanSummary }) {
  const { formats, reader } = useWords();
  const dataDate = useAtlasState((state) => state.data.manifest?.dataDate ?? '');
  const { horizon, issued, issuedBasis } = plan;
  const date = issued && formats.date(issued);
  const facts = [
    plan.textSource === 'repost' && reader.repost,
    plan.script === 'Hant' && reader.transcribed,
    date
      ? issuedBasis === 'inferred'
        ? reader.issuedInferred(date)
        : reader.issued(date)
      : reader.issuedUnknown,
    horizon &&
      (horizon.from ? reader.period(horizon.from, horizon.to) : reader.periodTo(horizon.to)) +
        (isHorizonPast(plan, dataDate) ? reader.horizonPast : ''),
  ];
  return (
    <details className="plan-facts">
      <summary title={reader.aboutPlan}>
        {facts.map((fact) => fact && <span key={fact}>{fact} · </span>)}
        <AsWritten>{plan.issuer}</AsWritten>
      </summary>
    </details>
  );
}
