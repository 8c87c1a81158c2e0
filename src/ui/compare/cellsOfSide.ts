import type { FindingSide, Statement } from '../../analysis/compare/finding.ts';
import type { PlanText } from '../../model/plan.ts';
import type { Province } from '../../model/status.ts';
import type { Words } from '../../words/words.ts';
import { describeDate } from './describePlan.ts';
import { describeStage } from './describeStage.ts';
import { quoteText } from './quoteText.ts';

export interface TableContext {
  /** Whose side comes first. */
  readonly side: Province | null;
  readonly texts: Readonly<Record<string, PlanText>>;
  readonly labelOf: (statement: Statement) => string;
  /** What stands where a plan does not mention it, where it is not 本规划未提及. */
  readonly silence?: string;
}

export const headsOfSide = (n: number, { compare: { columns } }: Words): string[] =>
  [columns.side, columns.wording, columns.quote, columns.clause, columns.stage].map((say) => say(n));

/** What one side says, as cells: whose text, how it is written, quotes as received, where, at what stage. */
export function cellsOfSide(
  side: FindingSide | undefined,
  { texts, labelOf, silence }: TableContext,
  words: Words,
): string[] {
  if (!side) return ['', '', '', '', ''];
  const { compare, listed, provinces } = words;
  const { plan, province, statements, wordings } = side;
  const each = (say: (statement: Statement) => string): string => statements.map(say).join('\n');
  return [
    `${compare.textOf(provinces.of[province])} ${plan.shortTitle} (${compare.levels[plan.level]}, ${describeDate(plan, words)})`,
    listed(wordings),
    statements.length > 0 ? each((one) => quoteText(one, texts[plan.id])) : (silence ?? compare.notMentioned),
    each((one) => `${plan.title} ${labelOf(one)}`),
    each(({ said }) => (said ? describeStage(said.commitment, words) : compare.cells.named)),
  ];
}
