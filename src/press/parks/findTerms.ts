import type { ParkTerm } from '../../model/park.ts';
import { findWords, type Span } from './parkText.ts';

/** A term of a vocabulary where it stands in a text. */
export interface FoundTerm extends Span {
  readonly term: ParkTerm;
  readonly word: string;
}

/** Terms in a stretch of a text; not where their words mean something else, and of two that overlap the longer. */
export function findTerms(text: string, span: Span, terms: readonly ParkTerm[]): FoundTerm[] {
  const byWord = new Map(terms.flatMap((term) => term.words.map((word) => [word, term] as const)));
  return findWords(text, span, [...byWord.keys()]).flatMap((found): FoundTerm[] => {
    const term = byWord.get(found.word)!;
    const isOther = (term.notIn ?? []).some((whole) => {
      const at = text.indexOf(whole, Math.max(0, found.start - whole.length));
      return at >= 0 && at <= found.start && at + whole.length >= found.end;
    });
    return isOther ? [] : [{ ...found, term }];
  });
}
