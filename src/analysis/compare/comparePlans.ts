import type { BesideSort } from '../../model/compareRules.ts';
import { layerIds } from '../../model/kinds.ts';
import type { Project } from '../../model/project.ts';
import { sideWith, statementsOf } from './buildFinding.ts';
import { planLevels, type Comparison, type PlanOnProject, type Side } from './comparison.ts';
import { findDifferences, type Difference } from './findDifferences.ts';
import type { FindingSide, Judgement, TouchBasis } from './finding.ts';
import { findNear } from './findNear.ts';
import { findTouch, territoryOf } from './findTouch.ts';

/** One project as this plan and an older one have it. */
export interface BesideRow {
  readonly project: Project;
  readonly sort: BesideSort;
  /** Without statements where the plan does not mention it; a name without a promise has `said` null. */
  readonly ours: FindingSide;
  readonly theirs: FindingSide;
  /** What is worded otherwise; empty unless the sort is `changed`. */
  readonly differences: readonly Difference[];
  /** By what it touches the territory of the plan that does not mention it; null where both do, or both have it. */
  readonly touch: TouchBasis | null;
  readonly judgements: readonly Judgement[];
}

/** Why the silence of a plan on what the other says tells nothing; such projects are counted, not listed. */
export const besideLimits = ['outside', 'higherLevel', 'unsure'] as const;
export type BesideLimit = (typeof besideLimits)[number];

/** This plan beside an older one. */
export interface BesideOlder {
  readonly ours: Side;
  readonly older: Side;
  /** By layer, then by name. */
  readonly rows: readonly BesideRow[];
  /** `outside` 涉及其他地区; `higherLevel` a plan does not list what lower ones do; `unsure` whether it is touched. */
  readonly apart: Readonly<Record<BesideLimit, number>>;
}

/** Compares two plans that the comparison holds, project by project. */
export function comparePlans(comparison: Comparison, ours: Side, older: Side): BesideOlder {
  const rows: BesideRow[] = [];
  const apart: Record<BesideLimit, number> = { outside: 0, higherLevel: 0, unsure: 0 };
  for (const project of comparison.projects) {
    const found = compareOn(comparison, project, ours, older);
    if (typeof found === 'string') apart[found]++;
    else if (found) rows.push(found);
  }
  const rank = ({ project }: BesideRow): number => layerIds.indexOf(project.layer);
  rows.sort(
    (a, b) =>
      rank(a) - rank(b) ||
      compareText(a.project.pinyin, b.project.pinyin) ||
      compareText(a.project.id, b.project.id),
  );
  return { ours, older, rows, apart };
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const isNamed = ({ said, named }: PlanOnProject): boolean => said.length + named.length > 0;

/** Null where neither plan says anything of it: names alone are no matter of comparison. */
function compareOn(
  comparison: Comparison,
  project: Project,
  ours: Side,
  older: Side,
): BesideRow | BesideLimit | null {
  const [onOurs, onOlder] = [ours, older].map(({ plan }) => comparison.on(project.id, plan.id)) as [
    PlanOnProject,
    PlanOnProject,
  ];
  if (onOurs.said.length + onOlder.said.length === 0) return null;
  const sides = {
    ours: sideWith(ours, statementsOf(onOurs, ours.plan.id)),
    theirs: sideWith(older, statementsOf(onOlder, older.plan.id)),
  };
  if (isNamed(onOurs) && isNamed(onOlder)) {
    const differences = findDifferences(comparison, project, ours, older);
    const sort = differences.length > 0 ? 'changed' : 'continued';
    return { project, sort, ...sides, differences, touch: null, judgements: matchesOf(onOurs, onOlder) };
  }
  const [silent, other, sort] = isNamed(onOurs)
    ? ([older, ours, 'added'] as const)
    : ([ours, older, 'notMentioned'] as const);
  const touch = findTouch(comparison, project, territoryOf(silent));
  if (touch === 'no') return 'outside';
  // What a city plans a province's plan need not list.
  if (planLevels.indexOf(silent.plan.level) < planLevels.indexOf(other.plan.level)) return 'higherLevel';
  // What one plan of a territory promises concerns the other plan of it as much, wherever it lies.
  const isSure = touch !== 'unknown' && touch !== 'loose';
  if (!isSure && silent.place.id !== other.place.id) return 'unsure';
  const near = findNear(comparison, project, silent);
  if (near === 'same') return 'unsure';
  const judgements: Judgement[] = [
    ...(touch === 'site' || touch === 'short' ? [{ sort: touch } as const] : []),
    ...(near ? [near] : []),
    ...matchesOf(onOurs, onOlder),
  ];
  return { project, sort, ...sides, differences: [], touch: isSure ? touch : null, judgements };
}

/** What the press matched by judgement. */
function matchesOf(...both: readonly PlanOnProject[]): Judgement[] {
  const whys = both.flatMap(({ said }) =>
    said.flatMap(({ commitment }) =>
      commitment.certainty === 'judged' && commitment.why ? [commitment.why] : [],
    ),
  );
  return [...new Set(whys)].map((why) => ({ sort: 'match', why }));
}
