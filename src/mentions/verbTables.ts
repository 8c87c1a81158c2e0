import type { LanguageTables, StageNoun, VerbWord } from '../model/language.ts';
import type { Work } from '../model/status.ts';
import type { VerbPhrase } from './findVerbPhrases.ts';

/** Verbs, stage nouns and works, ready for use. */
export interface VerbTables {
  readonly verbs: ReadonlyMap<string, VerbWord>;
  /** Longest first, so that 前期研究工作 is read before 前期研究. */
  readonly stageNouns: readonly StageNoun[];
  /** Those, and verbs that state the stage of a name before them; longest first. */
  readonly predicates: readonly StageNoun[];
  readonly works: readonly { readonly word: string; readonly work: Work }[];
  /** Verbs that let another act: what follows them is an actor, not a promise (争取X设立…). */
  readonly enablers: ReadonlySet<string>;
  /** A name that goes on to one of these is part of a body's or an event's name. */
  readonly bodyName: RegExp;
  /** The words with the stages that they state of what bears this name. */
  readonly wordsOf: (words: readonly VerbWord[], name: string) => readonly VerbWord[];
  /** The phrase is as likely a noun (建设, 发展) and governs only at the start of its clause. */
  readonly isNoun: (phrase: Pick<VerbPhrase, 'words'>) => boolean;
}

export function buildVerbTables(language: LanguageTables): VerbTables {
  const predicates = [...language.stageNouns].sort((a, b) => b.word.length - a.word.length);
  return {
    verbs: new Map(language.verbs.map((verb) => [verb.word, verb])),
    stageNouns: predicates.filter(({ isPredicate }) => !isPredicate),
    predicates,
    works: language.works,
    enablers: new Set(language.verbs.filter(({ role }) => role === 'agent').map(({ word }) => word)),
    bodyName: new RegExp(`^[\\u4e00-\\u9fff]{0,8}?(?:${language.bodyWords.join('|')})`),
    wordsOf: (words, name) =>
      language.titleWords.some((word) => name.endsWith(word))
        ? words.map((word) => (word.ofTitle ? { ...word, status: word.ofTitle } : word))
        : words,
    isNoun: ({ words }) => words.every(({ noun }) => noun),
  };
}
