import type { CommitmentException } from '../../src/model/language.ts';
import type { PlanText } from '../../src/model/plan.ts';
import type { Decision } from '../../src/model/review.ts';
import { findAnchor } from './findAnchor.ts';

/**
 * Stages that the review has corrected, as exceptions of a project in a measure; and sentences that the text no longer
 * holds as it did.
 * @param projectOf the project that a decision is on; null of a rejected name
 */
export function correctedStages(
  text: PlanText,
  decisions: readonly Decision[],
  projectOf: (decision: Decision) => string | null,
): { readonly exceptions: readonly CommitmentException[]; readonly problems: readonly string[] } {
  const exceptions: CommitmentException[] = [];
  const problems: string[] = [];
  for (const decision of decisions) {
    const project = projectOf(decision);
    for (const anchor of decision.anchors) {
      const measure = findAnchor(text, anchor);
      const { status } = anchor;
      if (!measure)
        problems.push(`文本中找不到决定所据的原文 the sentence is not in the text: “${anchor.quote}”`);
      if (!measure || status === undefined || !project) continue;
      const said = exceptions.find((one) => one.project === project && one.measure === measure);
      if (said && said.status !== status)
        problems.push(
          `同一条中对同一项目改定了两个阶段 two stages for one project in one measure: ${measure}`,
        );
      const reason = '审核时据原文改定阶段';
      if (!said)
        exceptions.push({ plan: text.plan, measure, project, decision: 'commitment', status, reason });
    }
  }
  return { exceptions, problems };
}
