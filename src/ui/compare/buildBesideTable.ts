import type { BesideRow } from '../../analysis/compare/comparePlans.ts';
import type { PlanSummary } from '../../model/plan.ts';
import type { BesideCatalogue } from '../../words/loadBesideWords.ts';
import type { Words } from '../../words/words.ts';
import { listTextNotes } from '../reader/listTextNotes.ts';
import { cellsOfSide, type FindingContext } from './buildFindingsTable.ts';
import { explainBeside } from './explainBeside.ts';

/** Projects of two plans as a table of words, as a file takes it, with what was not compared below. */
export function buildBesideTable(
  rows: readonly BesideRow[],
  plans: readonly PlanSummary[],
  notes: readonly string[],
  context: FindingContext,
  words: Words,
  besideWords: BesideCatalogue,
): string[][] {
  const { compare, kinds, listed, statuses } = words;
  const { columns } = compare;
  const headOfSide = (n: number): string[] =>
    [columns.side, columns.wording, columns.quote, columns.clause, columns.stage].map((say) => say(n));
  return [
    [
      besideWords.columns.sort,
      columns.project,
      columns.kind,
      ...headOfSide(1),
      ...headOfSide(2),
      besideWords.columns.differences,
      columns.explanation,
      columns.judgement,
    ],
    ...rows.map((row) => {
      const { lines, judgements, isInferred } = explainBeside(row, words, besideWords);
      return [
        besideWords.sorts[row.sort],
        row.project.name,
        kinds[row.project.kind],
        ...cellsOfSide(row.ours, context, words),
        ...cellsOfSide(row.theirs, context, words),
        listed(row.differences.map(({ sort }) => besideWords.differences[sort])),
        [...lines, ...(isInferred ? [compare.inferred] : [])].join('\n'),
        judgements.map(({ text }) => text).join('\n'),
      ];
    }),
    ...[...notes, statuses.asOfText, ...listTextNotes(plans, words)].map((note) => [columns.note, note]),
  ];
}
