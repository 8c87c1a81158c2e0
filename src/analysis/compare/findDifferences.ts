import type { Project } from '../../model/project.ts';
import type { Comparison, PlanOnProject, Side } from './comparison.ts';
import { isExcepted } from './findFindings.ts';
import type { ByDates } from './finding.ts';
import { findStages } from './findStages.ts';
import { findEndsApart, findNames, findPositions } from './findWordings.ts';

/**
 * In what two plans word one project otherwise: the stage that both write, or that one alone writes; the name; the
 * ends; what a zone is taken for; the section; or that one promises and the other only names it.
 */
export const differenceSorts = [
  'stage',
  'stageUnstated',
  'name',
  'ends',
  'position',
  'section',
  'onlyNamed',
] as const;
export type DifferenceSort = (typeof differenceSorts)[number];

export interface Difference {
  readonly sort: DifferenceSort;
  /** What of it differs as either plan writes it, in simplified script; empty where clauses tell it. */
  readonly ours: readonly string[];
  readonly theirs: readonly string[];
  /** How the dates bear on stages that differ. */
  readonly byDates: ByDates | null;
}

const finders = [findStages, findNames, findEndsApart, findPositions];

/** What two plans that both mention a project word otherwise, by the rules of findings. */
export function findDifferences(
  comparison: Comparison,
  project: Project,
  ours: Side,
  older: Side,
): Difference[] {
  const [onOurs, onOlder] = [ours, older].map(({ plan }) => comparison.on(project.id, plan.id)) as [
    PlanOnProject,
    PlanOnProject,
  ];
  if (onOurs.said.length === 0 || onOlder.said.length === 0)
    return [{ sort: 'onlyNamed', ours: [], theirs: [], byDates: null }];
  const pair: Comparison = { ...comparison, sides: [ours, older] };
  const found = finders
    .flatMap((find) => find(pair, project))
    .filter((finding) => !isExcepted(finding, comparison.tables.rules))
    .map(({ rule, sides, byDates }): Difference => ({
      sort: rule as DifferenceSort,
      ours: sides[0]!.wordings,
      theirs: sides[1]!.wordings,
      byDates,
    }));
  const section = sectionsApart(onOurs, onOlder);
  return [...found, ...(section ? [section] : [])];
}

/** Sections where no clause of one is on what a clause of the other is on; the whole line counts as one. */
function sectionsApart(ours: PlanOnProject, theirs: PlanOnProject): Difference | null {
  const sectionsOf = ({ said }: PlanOnProject): string[] => [
    ...new Set(said.map(({ commitment }) => commitment.section ?? '')),
  ];
  const [ofOurs, ofTheirs] = [sectionsOf(ours), sectionsOf(theirs)];
  if (ofOurs.some((one) => ofTheirs.includes(one))) return null;
  return { sort: 'section', ours: ofOurs.filter(Boolean), theirs: ofTheirs.filter(Boolean), byDates: null };
}
