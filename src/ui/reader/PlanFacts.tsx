import { isHorizonPast } from '../../analysis/isHorizonPast.ts';
import type { PlanSummary } from '../../model/plan.ts';
import { useAtlasState } from '../atlas.ts';

const basisLabels = { stated: '', inferred: '（据文意推断）', unknown: '' } as const;

/** Who issued the plan, when, for which years, and that this is a repost. */
export function PlanFacts({ plan }: { plan: PlanSummary }) {
  const dataDate = useAtlasState((state) => state.data.manifest?.dataDate ?? '');
  const { horizon } = plan;
  return (
    <p className="plan-facts">
      {plan.issuer}
      {' · '}
      {plan.issued ? `${plan.issued} 印发${basisLabels[plan.issuedBasis]}` : '印发日期原文未载明'}
      {horizon && ` · 规划期${horizon.from ? ` ${horizon.from}—${horizon.to}` : `至 ${horizon.to}`} 年`}
      {isHorizonPast(plan, dataDate) && '（规划期已满，现状待核实）'}
      {plan.textSource === 'repost' && ' · 转载文本，引用前请核对正式文件'}
      {plan.script === 'Hant' && ' · 据繁体抄本转写'}
    </p>
  );
}
