import { isApart } from '../../analysis/compare/findFindings.ts';
import type { Finding } from '../../analysis/compare/finding.ts';
import type { Words } from '../../words/words.ts';
import { listTextNotes } from '../reader/listTextNotes.ts';
import { cellsOfExplanation, headsOfExplanation } from './cellsOfExplanation.ts';
import { cellsOfSide, headsOfSide, type TableContext } from './cellsOfSide.ts';
import { explainFinding } from './explainFinding.ts';
import { oursFirst } from './oursFirst.ts';
import type { SetAside } from './setAside.ts';

/** Findings as a table of words, as a file takes it; with the reasons of those that are set aside. */
export function buildFindingsTable(
  findings: readonly Finding[],
  context: TableContext & { readonly reasons: SetAside },
  words: Words,
): string[][] {
  const { compare, kinds, statuses } = words;
  const { columns } = compare;
  const plans = findings.flatMap(({ sides }) => sides.map(({ plan }) => plan));
  return [
    [
      columns.id,
      columns.rule,
      columns.apart,
      columns.project,
      columns.kind,
      ...headsOfSide(1, words),
      ...headsOfSide(2, words),
      ...headsOfExplanation(words),
      columns.setAside,
    ],
    ...findings.map((finding) => {
      const sides = oursFirst(finding.sides, context.side);
      return [
        finding.id,
        compare.rules[finding.rule],
        isApart(finding) ? compare.apart : '',
        finding.project.name,
        kinds[finding.project.kind],
        ...cellsOfSide(sides[0], context, words),
        ...cellsOfSide(sides[1], context, words),
        ...cellsOfExplanation(explainFinding(finding, words), words),
        context.reasons[finding.id] ?? '',
      ];
    }),
    ...[statuses.asOfText, ...listTextNotes(plans, words)].map((note) => [columns.note, note]),
  ];
}
