import type { Governing } from './governVerb.ts';
import type { NameMatch } from './nameMatch.ts';
import type { Sentences } from './sentences.ts';
import { statusOf } from './statusOf.ts';
import type { VerbTables } from './verbTables.ts';

const opensRow = /(?:^|[\n。；;])\s*(?:[(（]?\d{1,3}[)）.．、]?\s*)?(?:[\u4e00-\u9fff]{2,4} +)?$/;
/** A column of its own, or the first word of a bracket or of what follows a comma. */
const column =
  /^(?:[\u4e00-\u9fff—]{2,16}段|[一二三四五六七八九]期(?:工程|项目)?|工程|项目)?(?:\s{1,3}|[，,(])([\u4e00-\u9fff]{2,8})(?=$|[\s，,、；;。)\d])/;
const longestRow = 48;

/**
 * The stage that a row of a table states in its own column behind the name: 甲至乙高速公路 续建 116, 丙路(续建，…).
 * Only where the row opens with the name.
 */
export function stageInRow(
  { key }: Sentences,
  { start, end, parts }: NameMatch,
  { verbs, stageNouns }: VerbTables,
): Governing | null {
  if (parts || !opensRow.test(key.slice(Math.max(0, start - longestRow), start))) return null;
  const found = column.exec(key.slice(end, end + longestRow));
  if (!found) return null;
  const written = found[1]!;
  const word = verbs.get(written);
  const noun = stageNouns.find((one) => written.endsWith(one.word)) ?? null;
  // 建设, 推进 in a column are the names of columns; what states a stage or a kind of work is the row's.
  const states = word ? word.work || (word.status && word.status !== 'promote') : noun;
  if (!states) return null;
  return {
    verb: written,
    status: statusOf(word ? [word] : [], word ? null : noun),
    work: word?.work ?? noun?.work ?? null,
    inherited: false,
    start,
    end: end + found[0].length,
  };
}
