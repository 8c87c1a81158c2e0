import type { Governing } from './governVerb.ts';
import type { NameMatch } from './nameMatch.ts';
import type { Sentences } from './sentences.ts';
import { statusOf } from './statusOf.ts';
import type { VerbTables } from './verbTables.ts';

const opensRow = /(?:^|[\n。；;])\s*(?:[(（]?\d{1,3}[)）.．、]?\s*)?(?:[\u4e00-\u9fff]{2,4} +)?$/;
/** A column of its own, or the first word of a bracket or of what follows a comma. */
const column =
  /^(?:[\u4e00-\u9fff—]{2,16}段|[一二三四五六七八九]期(?:工程|项目)?|工程|项目)?(?:\s{1,3}|[，,(])([\u4e00-\u9fff]{2,4})(?=$|[\s，,、；;。)\d])/;
const longestRow = 48;

/**
 * The stage that a row of a table states in its own column behind the name: 甲至乙高速公路 续建 116, 丙路(续建，…).
 * Only where the row opens with the name.
 */
export function stageInRow(
  { key }: Sentences,
  { start, end, parts }: NameMatch,
  { verbs }: VerbTables,
): Governing | null {
  if (parts || !opensRow.test(key.slice(Math.max(0, start - longestRow), start))) return null;
  const found = column.exec(key.slice(end, end + longestRow));
  const word = found && verbs.get(found[1]!);
  // 建设, 推进 in a column are the names of columns; what states a stage or a kind of work is the row's.
  if (!word || (!word.work && (!word.status || word.status === 'promote'))) return null;
  return {
    verb: word.word,
    status: statusOf([word], null),
    work: word.work ?? null,
    inherited: false,
    start,
    end: end + found[0].length,
  };
}
