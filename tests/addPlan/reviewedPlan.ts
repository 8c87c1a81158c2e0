import { createHash } from 'node:crypto';
import type { PlanRecord } from '../../src/model/plan.ts';
import type { Anchor, Decision, Review } from '../../src/model/review.ts';
import type { Occurrence, Proposal } from '../../src/model/proposal.ts';
import { pressPlans } from '../../src/press/pressPlans.ts';
import type { PressInput } from '../../src/press/pressInput.ts';
import { proposeEntries } from '../../src/press/proposeEntries.ts';

/** A plan of our own, of a county that is real and with works that are not. */
export const text = `萧县融入长三角一体化发展行动方案（2026—2028年）

一、完善交通网络
规划建设萧县—泗县市域铁路。推进合新高铁建设。支持建设萧县黄口通用机场。（县交通运输局）

二、推进园区合作
与徐州共建萧县云谷智造产业园。加快建设凤凰山云谷产业园。建设若干特色产业园。依托宿马合作产业园发展汽车零部件。（县发展改革委）

三、加强创新
推进萧县云谷智造产业园建设，谋划凤栖数字经济产业园。
`;

export const record: PlanRecord = {
  id: 'own-xiaoxian',
  title: '萧县融入长三角一体化发展行动方案（2026—2028年）',
  shortTitle: '萧县行动方案',
  jurisdiction: '安徽省宿州市萧县',
  level: 'county',
  issuer: '萧县人民政府',
  documentNumber: null,
  issued: '2026-01-10',
  issuedBasis: 'stated',
  horizon: { from: 2026, to: 2028 },
  textSource: 'own',
  publishedAt: null,
  script: 'Hans',
};

/** What the press proposes for it. */
export function proposalsFor(input: Omit<PressInput, 'plans'>, source = text): Proposal[] {
  const { plans, unresolved } = pressPlans({
    ...input,
    plans: [{ record: { id: record.id, garbled: [] }, source }],
  });
  return proposeEntries(plans[0]!, unresolved, { ...input, territory: 'xiaoxian' });
}

const anchorOf = ({ quote, name }: Occurrence): Anchor => ({
  quote,
  name,
  index: 0,
  count: text.split(quote).length - 1,
  number: '二',
});

/** The review of it, with a decision on every proposal that `decide` makes one of. */
export function reviewWith(
  proposals: readonly Proposal[],
  decide: (
    proposal: Proposal,
    shared: { readonly id: string; readonly anchors: Anchor[] },
  ) => Decision | null,
): Review {
  return {
    format: 'plan-atlas-review',
    version: 1,
    edition: '2026-11-21',
    plan: record,
    source: {
      name: '萧县行动方案.txt',
      format: 'text',
      sha256: createHash('sha256').update(text).digest('hex'),
      text,
    },
    measures: [],
    decisions: proposals.flatMap(
      (proposal) => decide(proposal, { id: proposal.id, anchors: proposal.occurrences.map(anchorOf) }) ?? [],
    ),
    orphans: [],
  };
}
