import type { NameMatch } from './nameMatch.ts';
import { findVerbPhrases, type VerbPhrase } from './findVerbPhrases.ts';
import type { VerbTables } from './verbTables.ts';
import { windowOf } from './windowOf.ts';

/** The text of a measure, prepared once for all its names. */
export interface Sentences {
  readonly key: string;
  /** Verb phrases that begin in [from, to), in order. */
  readonly phrasesIn: (from: number, to: number) => VerbPhrase[];
  /** Names that begin in [from, to), in order. */
  readonly matchesIn: (from: number, to: number) => NameMatch[];
  /** Names that end at an offset. */
  readonly endingAt: (end: number) => readonly NameMatch[];
}

/** Finds the verb phrases of a text outside its project names. */
export function prepareSentences(key: string, matches: readonly NameMatch[], tables: VerbTables): Sentences {
  const named = new Uint8Array(key.length + 1);
  for (const { start, end, target } of matches) if ('project' in target) named.fill(1, start, end);
  const phrases = findVerbPhrases(key, tables.verbs).filter(({ start }) => !named[start]);
  const sorted = [...matches].sort((a, b) => a.start - b.start);
  const byEnd = new Map<number, NameMatch[]>();
  for (const match of sorted) {
    const ending = byEnd.get(match.end);
    if (ending) ending.push(match);
    else byEnd.set(match.end, [match]);
  }
  return {
    key,
    phrasesIn: (from, to) => windowOf(phrases, from, to),
    matchesIn: (from, to) => windowOf(sorted, from, to),
    endingAt: (end) => byEnd.get(end) ?? [],
  };
}
