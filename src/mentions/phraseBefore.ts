import { clauseEnd, longestSentence } from './clauseEnd.ts';
import type { VerbPhrase } from './findVerbPhrases.ts';
import { leadOf } from './leadOf.ts';
import { joins } from './listExtent.ts';
import type { Sentences } from './sentences.ts';
import type { VerbTables } from './verbTables.ts';

/** Nothing but joints: the clause opens with the name. */
export const connectors = /^[\s、和及与以并]*$/;

/**
 * The verb phrase that stands before a list: the nearest in its clause, else, where the clause opens with the
 * list, one of an earlier clause of the sentence. `lead`: the verb that lets another act (支持甲建设乙).
 */
export function phraseBefore(
  sentences: Sentences,
  listStart: number,
  tables: VerbTables,
): { phrase: VerbPhrase; lead: VerbPhrase | null; inherited: boolean } | null {
  const { key, phrasesIn, endingAt } = sentences;
  const clauses = clauseStarts(key, listStart);
  for (const [index, clause] of clauses.entries()) {
    const clauseLimit = index ? clauses[index - 1]! : listStart;
    const inClause = phrasesIn(clause, clauseLimit).filter(({ end }) => end <= clauseLimit);
    // 全面投产 in 推进甲电站全面投产、乙电站建设 closes what it says of 甲.
    const closes = ({ start, end }: VerbPhrase): boolean =>
      key[end] === '、' && start > clause && endingAt(start).length > 0;
    const governing = inClause.filter((phrase) => !closes(phrase));
    const strong = governing.filter(
      (phrase, order) =>
        phrase.start === clause ||
        ((!tables.isNoun(phrase) || (index === 0 && phrase.end === listStart)) &&
          !(order > 0 && isAttributive(key, phrase.start))),
    );
    // 规模持续扩大，甲园…: what closes its clause has said all and governs nothing behind the comma; what alone
    // heads a list (续建：甲、乙) governs it.
    const heads = ({ start, end }: VerbPhrase): boolean => start === clause && key[end] === ':';
    const phrase = index ? strong.find((one) => one.end < clauseLimit - 1 || heads(one)) : strong.at(-1);
    if (phrase) return { phrase, lead: leadOf(sentences, phrase, clause), inherited: index > 0 };
    const lead = key.slice(clause, index ? clauses[index - 1]! : listStart);
    if (index === 0 && !connectors.test(lead) && !joins.test(lead)) return null;
  }
  return null;
}

// 落实国家和省支持X政策: what stands behind the giver belongs to the policy, not to this plan.
const giver = /(?:国家|中央|省委|省政府|省级|和省|国家及省)$/;

function isAttributive(key: string, at: number): boolean {
  return giver.test(key.slice(Math.max(0, at - 4), at));
}

/** Starts of the clauses of the sentence up to `at`, nearest first. */
export function clauseStarts(key: string, at: number): number[] {
  const first = Math.max(0, at - longestSentence);
  let sentence = at;
  while (sentence > first && !'。；;！!？?\n'.includes(key[sentence - 1]!)) sentence--;
  const starts = [sentence];
  for (let end = clauseEnd(key, sentence); end < at; end = clauseEnd(key, end + 1)) starts.push(end + 1);
  return starts.reverse();
}
