import { layerIds, type LayerId } from '../../model/kinds.ts';
import type { Project } from '../../model/project.ts';
import { statementsOf } from './buildFinding.ts';
import type { Comparison, Side } from './comparison.ts';
import type { Statement } from './finding.ts';
import { findTouch, territoryOf } from './findTouch.ts';

/**
 * What a plan has to say of a project: `said` it promises something; `named` it only names it; `notMentioned`
 * (本规划未提及) though its territory is touched; `outside` its territory is not touched, so that silence says nothing;
 * `unsure` whether it is touched is not known.
 */
export type CellSort = 'said' | 'named' | 'notMentioned' | 'outside' | 'unsure';

export interface MatrixCell {
  readonly plan: string;
  readonly sort: CellSort;
  /** Clauses, the least advanced stage first; of `named` the first place where it stands. */
  readonly statements: readonly Statement[];
  /** How often it is only named. */
  readonly count: number;
}

export interface MatrixRow {
  readonly project: Project;
  /** In the order of the columns. */
  readonly cells: readonly MatrixCell[];
  /** How many plans name it. */
  readonly plans: number;
}

export interface Matrix {
  /** Plans of equal level stand together. */
  readonly sides: readonly Side[];
  /** By layer, then by name. */
  readonly rows: readonly MatrixRow[];
  readonly layers: readonly { readonly layer: LayerId; readonly count: number }[];
}

/** Project × plan: every project of which some plan says something, or which two plans name. */
export function buildMatrix(comparison: Comparison): Matrix {
  const steps = buildMatrixSteps(comparison);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The same, a project a step. */
export function* buildMatrixSteps(comparison: Comparison): Generator<void, Matrix> {
  const rows: MatrixRow[] = [];
  for (const project of comparison.projects) {
    const row = buildRow(comparison, project);
    if (row) rows.push(row);
    yield;
  }
  rows.sort(
    (a, b) =>
      layerIds.indexOf(a.project.layer) - layerIds.indexOf(b.project.layer) ||
      (a.project.pinyin < b.project.pinyin ? -1 : a.project.pinyin > b.project.pinyin ? 1 : 0),
  );
  const layers = layerIds
    .map((layer) => ({ layer, count: rows.filter(({ project }) => project.layer === layer).length }))
    .filter(({ count }) => count > 0);
  return { sides: comparison.sides, rows, layers };
}

function buildRow(comparison: Comparison, project: Project): MatrixRow | null {
  const on = comparison.sides.map(({ plan }) => comparison.on(project.id, plan.id));
  const plans = on.filter(({ said, named }) => said.length + named.length > 0).length;
  if (plans === 0 || (project.commitments.length === 0 && plans < 2)) return null;
  const cells = comparison.sides.map((side, at): MatrixCell => {
    const { said, named } = on[at]!;
    const { id: plan } = side.plan;
    const statements = statementsOf(on[at]!, plan);
    if (said.length > 0) return { plan, sort: 'said', statements, count: named.length };
    if (named.length > 0) return { plan, sort: 'named', statements, count: named.length };
    const touch = findTouch(comparison, project, territoryOf(side));
    const sort = touch === 'no' ? 'outside' : touch === 'unknown' ? 'unsure' : 'notMentioned';
    return { plan, sort, statements, count: 0 };
  });
  return { project, cells, plans };
}
