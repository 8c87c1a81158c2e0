import type { Words } from '../../words/words.ts';
import type { Explanation } from './explainFinding.ts';

export const headsOfExplanation = ({ compare: { columns } }: Words): string[] => [
  columns.explanation,
  columns.judgement,
];

/** What is known of the difference, and what rests on a judgement, as cells. */
export const cellsOfExplanation = (
  { lines, judgements, isInferred }: Explanation,
  { compare }: Words,
): string[] => [
  [...lines, ...(isInferred ? [compare.inferred] : [])].join('\n'),
  judgements.map(({ text }) => text).join('\n'),
];
