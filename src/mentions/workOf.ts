import type { StageNoun } from '../model/language.ts';
import type { Work } from '../model/status.ts';
import type { VerbPhrase } from './findVerbPhrases.ts';
import type { NameMatch } from './nameMatch.ts';
import type { VerbTables } from './verbTables.ts';

/** What is done to the thing (改扩建, 延伸), from the name, the words behind it, or the verb. */
export function workOf(
  key: string,
  phrase: VerbPhrase,
  match: NameMatch,
  listEnd: number,
  ownEnd: number,
  noun: StageNoun | null,
  tables: VerbTables,
): Work | null {
  const shared = (match.parts ?? []).map(([start, end]) => key.slice(start, end));
  const name = [key.slice(match.start, match.end), ...shared].join('…');
  const nameEnd = match.parts?.at(-1)?.[1] ?? match.end;
  // What stands behind a list is shared by its members (合宁、…、合六叶高速改扩建), unless the list goes on
  // behind it (甲段、乙站扩建和丙站: 乙's alone); what stands behind 和 is not.
  const own = key.slice(nameEnd, ownEnd).split(/[、和及与]/)[0]!;
  const behind = key.slice(listEnd, ownEnd);
  const isShared = key[nameEnd] === '、' && !/[、和及与]/.test(behind);
  const tail = isShared ? behind : own;
  const word = tables.works.find(
    (entry) =>
      name.includes(entry.word) || (tail.includes(entry.word) && !(isShared && entry.work === 'extend')),
  );
  if (word) return word.work;
  return phrase.words.find(({ work }) => work)?.work ?? noun?.work ?? null;
}
