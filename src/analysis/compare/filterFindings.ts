import type { FindingRule } from '../../model/compareRules.ts';
import type { Filters } from '../../model/filters.ts';
import { statusClassOf } from '../../model/status.ts';
import { isNamed } from './filterMatrix.ts';
import type { Finding } from './finding.ts';

export interface FindingFilter extends Pick<Filters, 'kinds' | 'statusClasses' | 'plans'> {
  readonly rule: FindingRule | null;
  readonly text: string;
}

/** Findings that the reader asks for; a plan is asked of those searched, a stage of any of the clauses shown. */
export function filterFindings(findings: readonly Finding[], filter: FindingFilter): Finding[] {
  const { kinds, statusClasses, plans, rule, text } = filter;
  return findings.filter(
    (finding) =>
      (rule === null || finding.rule === rule) &&
      (kinds.length === 0 || kinds.includes(finding.project.kind)) &&
      (plans.length === 0 || finding.sides.some(({ plan }) => plans.includes(plan.id))) &&
      (statusClasses.length === 0 ||
        finding.sides.some(({ statements }) =>
          statements.some(
            ({ said }) => said !== null && statusClasses.includes(statusClassOf(said.commitment.status)),
          ),
        )) &&
      isNamed(finding.project, text),
  );
}
