import type { NameMatch } from './nameMatch.ts';
import { findVerbPhrases, type VerbPhrase } from './findVerbPhrases.ts';
import type { VerbTables } from './verbTables.ts';

/** The text of a measure, prepared once for all its names. */
export interface Sentences {
  readonly key: string;
  readonly matches: readonly NameMatch[];
  readonly phrases: readonly VerbPhrase[];
}

/** Finds the verb phrases of a text outside its project names. */
export function prepareSentences(key: string, matches: readonly NameMatch[], tables: VerbTables): Sentences {
  const inName = (at: number): boolean =>
    matches.some(({ start, end, target }) => 'project' in target && start <= at && at < end);
  return {
    key,
    matches,
    phrases: findVerbPhrases(key, tables.verbs).filter(({ start }) => !inName(start)),
  };
}
