import type { Amount, Scope } from '../../model/park.ts';
import type { ParkRules } from '../../model/parkRules.ts';
import { findAmounts } from './findAmounts.ts';
import { findTerms, type FoundTerm } from './findTerms.ts';
import { findWords, type Span } from './parkText.ts';

/** A wider fact where it stands, before its quote is known. */
export interface FoundWider extends Span {
  readonly term: FoundTerm['term'];
  readonly words: string;
  readonly scope: Scope;
  readonly scopeWords: string;
  readonly amount?: Amount;
  readonly year: number | null;
}

/** Whom a clause speaks of, as written: 各县区、市管园区. */
interface FoundScope extends Span {
  readonly scope: Scope;
  readonly words: string;
  readonly per: Amount['per'];
  /** Any park: counts only right before what is arranged. */
  readonly isLoose: boolean;
}

/** What a sentence arranges for all counties, all parks or a whole territory; whom it means must stand before it. */
export function findWider(text: string, clauses: readonly Span[], rules: ParkRules): FoundWider[] {
  const sentence = { start: clauses[0]!.start, end: clauses.at(-1)!.end };
  const scopes = findScopes(text, sentence, rules);
  if (scopes.length === 0) return [];
  const hasParkWord = rules.clues.parkWords.words.some((word) =>
    text.slice(sentence.start, sentence.end).includes(word),
  );
  /** Of a term that is named again (实现“标准地”改革全覆盖) it is whose it was. */
  const known = new Map<string, FoundScope>();
  return clauses.flatMap((clause) =>
    findTerms(text, clause, rules.instruments).flatMap(({ term, word, start }): FoundWider[] => {
      if (term.ownOnly || (term.ambiguous && !hasParkWord)) return [];
      const before = scopes.filter((one) => one.end <= start);
      const scope =
        before.filter((one) => (one.isLoose ? one.end === start : true)).at(-1) ?? known.get(term.id);
      if (!scope) return [];
      known.set(term.id, scope);
      const sums = term.amounts ? findAmounts(text, clause, rules, scope.per) : [];
      const year = /(20\d\d)\s*年/.exec(text.slice(clause.start, clause.end))?.[1];
      const base = { ...clause, term, words: word, scope: scope.scope, scopeWords: scope.words };
      return sums.length
        ? sums.map((amount) => ({ ...base, amount, year: amount.year }))
        : [{ ...base, year: year ? Number(year) : null }];
    }),
  );
}

/** Scope words of a sentence; those that a 、 joins are one. */
function findScopes(text: string, sentence: Span, { scopes }: ParkRules): FoundScope[] {
  const found: FoundScope[] = [];
  const words = scopes.words.map(({ word }) => word);
  for (const { start, end, word } of findWords(text, sentence, words)) {
    const { scope, per, isLoose = false } = scopes.words.find((one) => one.word === word)!;
    const last = found.at(-1);
    if (last && text.slice(last.end, start) === '、')
      found[found.length - 1] = { ...last, end, words: text.slice(last.start, end) };
    else found.push({ start, end, scope, words: word, per, isLoose });
  }
  return found;
}
