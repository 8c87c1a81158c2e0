import type { VerbPhrase } from './findVerbPhrases.ts';
import type { NameMatch } from './nameMatch.ts';
import type { Sentences } from './sentences.ts';

/** 创建 in 支持甲县创建国家示范区, where host and tail are one name: what its host is to do with it. */
export function innerVerb({ key, phrasesIn }: Sentences, { end, parts }: NameMatch): VerbPhrase | null {
  const tail = parts?.[0]?.[0];
  if (tail === undefined) return null;
  return (
    phrasesIn(end, tail).find(
      (phrase) => phrase.end === tail && /^(?:等地?)?$/.test(key.slice(end, phrase.start)),
    ) ?? null
  );
}
