import { isApart } from '../../analysis/compare/findFindings.ts';
import type { Finding, FindingSide, Statement } from '../../analysis/compare/finding.ts';
import type { PlanText } from '../../model/plan.ts';
import type { Province } from '../../model/status.ts';
import type { Words } from '../../words/words.ts';
import { listTextNotes } from '../reader/listTextNotes.ts';
import { describeDate } from './describePlan.ts';
import { describeStage } from './describeStage.ts';
import { explainFinding } from './explainFinding.ts';
import { oursFirst } from './oursFirst.ts';
import { quoteText } from './quoteText.ts';
import type { SetAside } from './setAside.ts';

export interface FindingContext {
  /** Whose side comes first. */
  readonly side: Province | null;
  readonly texts: Readonly<Record<string, PlanText>>;
  readonly labelOf: (statement: Statement) => string;
  /** What stands where a plan does not mention it, where it is not 本规划未提及. */
  readonly silence?: string;
}

/** What one side says, as cells: whose text, how it is written, quotes as received, where, at what stage. */
export function cellsOfSide(
  side: FindingSide | undefined,
  { texts, labelOf, silence }: FindingContext,
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

/** Findings as a table of words, as a file takes it; with the reasons of those that are set aside. */
export function buildFindingsTable(
  findings: readonly Finding[],
  context: FindingContext & { readonly reasons: SetAside },
  words: Words,
): string[][] {
  const { compare, kinds, statuses } = words;
  const { columns } = compare;
  const plans = findings.flatMap(({ sides }) => sides.map(({ plan }) => plan));
  const headOfSide = (n: number): string[] =>
    [columns.side, columns.wording, columns.quote, columns.clause, columns.stage].map((say) => say(n));
  return [
    [
      columns.id,
      columns.rule,
      columns.apart,
      columns.project,
      columns.kind,
      ...headOfSide(1),
      ...headOfSide(2),
      columns.explanation,
      columns.judgement,
      columns.setAside,
    ],
    ...findings.map((finding) => {
      const sides = oursFirst(finding.sides, context.side);
      const { lines, judgements, isInferred } = explainFinding(finding, words);
      return [
        finding.id,
        compare.rules[finding.rule],
        isApart(finding) ? compare.apart : '',
        finding.project.name,
        kinds[finding.project.kind],
        ...cellsOfSide(sides[0], context, words),
        ...cellsOfSide(sides[1], context, words),
        [...lines, ...(isInferred ? [compare.inferred] : [])].join('\n'),
        judgements.map(({ text }) => text).join('\n'),
        context.reasons[finding.id] ?? '',
      ];
    }),
    ...[statuses.asOfText, ...listTextNotes(plans, words)].map((note) => [columns.note, note]),
  ];
}
