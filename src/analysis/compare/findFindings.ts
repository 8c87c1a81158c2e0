import { findingRules, rulesApart, type CompareRules } from '../../model/compareRules.ts';
import { layerIds } from '../../model/kinds.ts';
import type { Project } from '../../model/project.ts';
import type { Comparison } from './comparison.ts';
import { findBodyBox } from './findBodyBox.ts';
import type { Finding } from './finding.ts';
import { findOneSided } from './findOneSided.ts';
import { findStages } from './findStages.ts';
import { findEndsApart, findNames, findPositions } from './findWordings.ts';

const finders = [findOneSided, findStages, findNames, findEndsApart, findPositions, findBodyBox];

/** What the editors have found to be no difference, with a reason in the data. */
export function isExcepted({ rule, project, sides }: Finding, { exceptions }: CompareRules): boolean {
  return exceptions.some(
    (one) =>
      one.rule === rule &&
      one.project === project.id &&
      (one.plans ?? []).every((id) => sides.some(({ plan }) => plan.id === id)),
  );
}

/** What the rules find in one project, but what an exception says is none. */
export function findFindingsOf(comparison: Comparison, project: Project): Finding[] {
  return finders
    .flatMap((find) => find(comparison, project))
    .filter((finding) => !isExcepted(finding, comparison.tables.rules));
}

/** Listed apart, for reference only: between levels, or no difference of what both write. */
export const isApart = ({ rule, isEqualLevel }: Finding): boolean =>
  rulesApart.includes(rule) || !isEqualLevel;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** By rule, level, layer and name. */
export function orderFindings(findings: readonly Finding[]): Finding[] {
  const rank = (finding: Finding): number =>
    (isApart(finding) ? 1e5 : 0) +
    findingRules.indexOf(finding.rule) * 1000 +
    (finding.sides[0]!.plan.level === 'province' ? 0 : 100) +
    layerIds.indexOf(finding.project.layer);
  return findings.toSorted(
    (a, b) => rank(a) - rank(b) || compare(a.project.pinyin, b.project.pinyin) || compare(a.id, b.id),
  );
}

/** All findings in their order; the order of plans, projects and texts changes nothing. */
export const findFindings = (comparison: Comparison): Finding[] =>
  orderFindings(comparison.projects.flatMap((project) => findFindingsOf(comparison, project)));
