import type { VerbPhrase } from './findVerbPhrases.ts';
import type { Sentences } from './sentences.ts';

const longestHost = 24;
// A host that no gazetteer knows, before a verb that wants one (支持大湾区建设甲).
const brief = /^[\u4e00-\u9fff]{2,10}$/;

/**
 * The verb that lets another act: 支持 in 支持甲州等地创建乙, 支持甲建设乙、丙建设丁. Between the two stands who acts,
 * a known name first or nothing but a short one; null where nothing of the kind stands before the phrase.
 */
export function leadOf(
  { key, phrasesIn, matchesIn }: Sentences,
  phrase: VerbPhrase,
  clause: number,
): VerbPhrase | null {
  const lead = phrasesIn(clause, phrase.start).findLast(
    ({ end, words }) => end < phrase.start && words.at(-1)!.host,
  );
  if (!lead) return null;
  // 探索与甲、乙等共建丙: the partners stand where the host would.
  const first = /[与同]/.test(key[lead.end] ?? '') ? lead.end + 1 : lead.end;
  const last = Math.max(first, key.lastIndexOf('、', phrase.start - 1) + 1);
  const isDeed = phrase.words.some(({ deed }) => deed);
  const isHost = (at: number): boolean =>
    phrase.start - at <= longestHost &&
    (matchesIn(at, at + 1).some(({ end }) => end <= phrase.start) ||
      (isDeed && brief.test(key.slice(at, phrase.start)))) &&
    phrasesIn(at, phrase.start).length === 0 &&
    !/[，,的]|[、和及与]$/.test(key.slice(at, phrase.start));
  return isHost(first) || isHost(last) ? lead : null;
}
