import { precisionLabels, statusLabels } from '../../layers/statusLabels.ts';
import type { PlanSummary } from '../../model/plan.ts';
import type { Project } from '../../model/project.ts';
import { kindLabels } from './kindLabels.ts';

/** What the atlas holds of a project, as text for whoever reports an error in it. */
export function describeProject(
  project: Project,
  plans: readonly PlanSummary[],
  dataDate: string,
  address: string,
): string {
  const { id, name, nameHant, kind, provinces, partners, precision, geometrySource, commitments } = project;
  const titleOf = (plan: string): string => plans.find((one) => one.id === plan)?.title ?? plan;
  return [
    `${name}${nameHant === name ? '' : `（${nameHant}）`} [${id}]`,
    `类别：${kindLabels[kind]}；所在：${provinces.join('、') || '原文未载'}；合作方：${
      partners.map((partner) => partner.name).join('、') || '原文未载'
    }`,
    `位置：${precisionLabels[precision]}${geometrySource && `；依据：${geometrySource}`}`,
    ...commitments.map(
      ({ plan, measure, verb, status, quote, certainty, why }) =>
        `《${titleOf(plan).replace(/^《|》$/g, '')}》${measure.split(':')[1]}：“${verb ?? '未写谓语'}”，${
          status ? statusLabels[status] : '阶段未写'
        }；原文：${quote.replace(/\s+/g, ' ')}${certainty === 'judged' ? `；编者判断：${why}` : ''}`,
    ),
    `数据日期 ${dataDate}；阶段据规划文本，非当前进展`,
    address,
    '有误之处：',
  ].join('\n');
}
