import type { PlanSummary } from '../../model/plan.ts';
import { useAtlasState } from '../atlas.ts';
import { AsWritten } from '../language/AsWritten.tsx';
import { useWords } from '../language/useWords.ts';
import { listPlanFacts } from './listPlanFacts.ts';

/** That this is a repost, when and by whom the plan was issued, and for which years: one line, all on demand. */
export function PlanFacts({ plan }: { plan: PlanSummary }) {
  const words = useWords();
  const { reader } = words;
  const dataDate = useAtlasState((state) => state.data.manifest?.dataDate ?? '');
  const facts = listPlanFacts(plan, dataDate, words);
  return (
    <details className="plan-facts">
      <summary title={reader.aboutPlan}>
        {facts.map((fact, at) => (
          <span key={fact}>{at < facts.length - 1 || plan.issuer ? `${fact} · ` : fact}</span>
        ))}
        <AsWritten>{plan.issuer}</AsWritten>
      </summary>
    </details>
  );
}
