import type { BesideRow } from '../../analysis/compare/comparePlans.ts';
import type { PlanSummary } from '../../model/plan.ts';
import type { BesideCatalogue } from '../../words/loadBesideWords.ts';
import type { Words } from '../../words/words.ts';
import { listTextNotes } from '../reader/listTextNotes.ts';
import { cellsOfExplanation, headsOfExplanation } from './cellsOfExplanation.ts';
import { cellsOfSide, headsOfSide, type TableContext } from './cellsOfSide.ts';
import { explainBeside } from './explainBeside.ts';

/** Projects of two plans as a table of words, as a file takes it, with what was not compared below. */
export function buildBesideTable(
  rows: readonly BesideRow[],
  plans: readonly PlanSummary[],
  notes: readonly string[],
  context: TableContext,
  words: Words,
  besideWords: BesideCatalogue,
): string[][] {
  const { compare, kinds, listed, statuses } = words;
  const { columns } = compare;
  return [
    [
      besideWords.columns.sort,
      columns.project,
      columns.kind,
      ...headsOfSide(1, words),
      ...headsOfSide(2, words),
      besideWords.columns.differences,
      ...headsOfExplanation(words),
    ],
    ...rows.map((row) => [
      besideWords.sorts[row.sort],
      row.project.name,
      kinds[row.project.kind],
      ...cellsOfSide(row.ours, context, words),
      ...cellsOfSide(row.theirs, context, words),
      listed(row.differences.map(({ sort }) => besideWords.differences[sort])),
      ...cellsOfExplanation(explainBeside(row, words, besideWords), words),
    ]),
    ...[...notes, statuses.asOfText, ...listTextNotes(plans, words)].map((note) => [columns.note, note]),
  ];
}
