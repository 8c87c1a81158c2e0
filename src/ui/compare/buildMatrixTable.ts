import type { MatrixRow } from '../../analysis/compare/buildMatrix.ts';
import type { Side } from '../../analysis/compare/comparison.ts';
import type { Statement } from '../../analysis/compare/finding.ts';
import type { Words } from '../../words/words.ts';
import { listTextNotes } from '../reader/listTextNotes.ts';
import { describeDate } from './describePlan.ts';
import { describeStage } from './describeStage.ts';

/** The matrix as a table of words, as a file takes it: a column a plan, every clause of it with its number. */
export function buildMatrixTable(
  rows: readonly MatrixRow[],
  sides: readonly Side[],
  words: Words,
  labelOf: (statement: Statement) => string,
): string[][] {
  const { compare, kinds, layers, statuses } = words;
  const { columns } = compare;
  const say = (statement: Statement): string => {
    const number = labelOf(statement);
    if (!statement.said) return `${compare.cells.named} (${number})`;
    return `${describeStage(statement.said.commitment, words)} (${number})`;
  };
  return [
    [
      columns.id,
      columns.project,
      columns.layer,
      columns.kind,
      ...sides.map(
        ({ plan }) => `${plan.shortTitle} (${compare.levels[plan.level]}, ${describeDate(plan, words)})`,
      ),
    ],
    ...rows.map(({ project, cells }) => [
      project.id,
      project.name,
      layers[project.layer].label,
      kinds[project.kind],
      ...sides.map(({ plan }) => {
        const { sort, statements } = cells.find((one) => one.plan === plan.id)!;
        return statements.length > 0
          ? statements.map(say).join('\n')
          : compare.cells[sort as keyof typeof compare.cells];
      }),
    ]),
    [
      columns.note,
      compare.key,
      statuses.asOfText,
      ...listTextNotes(
        sides.map(({ plan }) => plan),
        words,
      ),
    ],
  ];
}
