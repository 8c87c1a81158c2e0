import { clauseStarts } from './phraseBefore.ts';
import type { Governing } from './governVerb.ts';
import type { NameMatch } from './nameMatch.ts';
import type { Sentences } from './sentences.ts';
import type { VerbTables } from './verbTables.ts';

const opensItem = /(?:^|[、。；;:：\n])$/;
const closesItem = /^(?:等?[、。；;]|等?(?:项目|工程)?[、。；;]|\(|$|\n)/;

/**
 * In a box that lists its works without a verb (水环境治理。裕溪河治理工程、滁河治理工程等。) each item is one:
 * its stage is not stated. Null where the sentence has a verb before the name, or the name is no whole item.
 */
export function listedWithoutVerb(
  { key, phrases }: Sentences,
  match: NameMatch,
  tables: VerbTables,
): Governing | null {
  const end = Math.max(match.end, ...(match.parts ?? []).map(([, to]) => to));
  if (!opensItem.test(key.slice(0, match.start)) || !closesItem.test(key.slice(end))) return null;
  const sentence = clauseStarts(key, match.start).at(-1)!;
  const hasVerb = phrases.some(
    (phrase) => phrase.start >= sentence && phrase.end <= match.start && !tables.isNoun(phrase),
  );
  return hasVerb ? null : { verb: null, status: null, work: null, inherited: false, start: match.start, end };
}
