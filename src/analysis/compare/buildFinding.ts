import type { FindingRule } from '../../model/compareRules.ts';
import type { Project } from '../../model/project.ts';
import type { Comparison, PlanOnProject, Said, Side } from './comparison.ts';
import type { Finding, FindingSide, Judgement, Statement } from './finding.ts';

export const statementOf = (said: Said): Statement => ({
  plan: said.commitment.plan,
  measure: said.measure.id,
  rawStart: said.commitment.rawStart,
  rawEnd: said.commitment.rawEnd,
  said,
});

/** All clauses of a plan, else the first place where it only names the project. */
export function statementsOf({ said, named }: PlanOnProject, plan: string): Statement[] {
  if (said.length > 0) return said.map(statementOf);
  return named.slice(0, 1).map(({ measure, mention: { rawStart, rawEnd } }) => ({
    plan,
    measure: measure.id,
    rawStart,
    rawEnd,
    said: null,
  }));
}

export const sideWith = (
  side: Side,
  statements: readonly Statement[],
  wordings: readonly string[] = [],
  isLayerUnlisted = false,
): FindingSide => ({ ...side, statements, wordings, isLayerUnlisted });

const matches = (sides: readonly FindingSide[]): Judgement[] => {
  const whys = sides.flatMap(({ statements }) =>
    statements.flatMap(({ said }) =>
      said?.commitment.certainty === 'judged' && said.commitment.why ? [said.commitment.why] : [],
    ),
  );
  return [...new Set(whys)].map((why) => ({ sort: 'match', why }));
};

/** A finding of its parts; what the press matched by judgement makes it one of judgement too. */
export function buildFinding(
  rule: FindingRule,
  project: Project,
  sides: readonly FindingSide[],
  more: Partial<Pick<Finding, 'byDates' | 'judgements' | 'touch' | 'unheld' | 'section'>> & {
    /** What else tells it from another of the same rule, project and plans. */
    readonly key?: string;
  } = {},
): Finding {
  const { judgements = [], byDates = null, touch = null, unheld = [], section = null, key } = more;
  const plans = [...new Set(sides.map(({ plan }) => plan.id))];
  return {
    id: [rule, project.id, ...plans, ...(key ? [key] : [])].join('.'),
    rule,
    project,
    sides,
    isEqualLevel: new Set(sides.map(({ plan }) => plan.level)).size < 2,
    byDates,
    judgements: [...matches(sides), ...judgements],
    touch,
    unheld,
    section,
  };
}

/** Every pair of plans that say something of a project, each once, in their fixed order. */
export function pairsOn({ sides, on }: Comparison, { id, commitments }: Project): (readonly [Side, Side])[] {
  if (commitments.length < 2) return [];
  const own = sides.filter(({ plan }) => on(id, plan.id).said.length > 0);
  return own.flatMap((a, at) => own.slice(at + 1).map((b) => [a, b] as const));
}
