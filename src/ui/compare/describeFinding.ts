import type { Finding } from '../../analysis/compare/finding.ts';
import type { Words } from '../../words/words.ts';
import { listTextNotes } from '../reader/listTextNotes.ts';
import { cellsOfSide, type TableContext } from './cellsOfSide.ts';
import { explainFinding } from './explainFinding.ts';
import { oursFirst } from './oursFirst.ts';

/** A finding as lines of text, to be pasted into a paper. */
export function describeFinding(finding: Finding, context: TableContext, words: Words): string {
  const { compare, statuses } = words;
  const { lines, judgements, isInferred } = explainFinding(finding, words);
  return [
    `${compare.rules[finding.rule]}: ${finding.project.name}`,
    ...oursFirst(finding.sides, context.side).map((side) =>
      cellsOfSide(side, context, words).filter(Boolean).join(' | '),
    ),
    ...lines,
    ...(isInferred ? [compare.inferred] : []),
    ...judgements.map(({ text }) => `${compare.judged}: ${text}`),
    statuses.asOfText,
    ...listTextNotes(
      finding.sides.map(({ plan }) => plan),
      words,
    ),
  ].join('\n');
}
