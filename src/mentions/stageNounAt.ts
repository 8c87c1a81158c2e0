import type { StageNoun } from '../model/language.ts';
import { clauseEnd } from './clauseEnd.ts';
import { connectors } from './phraseBefore.ts';
import type { Sentences } from './sentences.ts';

/** The stage noun that closes [from, to), the longest that fits (前期研究工作 before 前期研究). */
export function stageNounAt(
  key: string,
  from: number,
  to: number,
  nouns: readonly StageNoun[],
): { noun: StageNoun; end: number } | null {
  const clause = key.slice(from, to).replace(/等?(?:工作)?$/, '');
  const whole = key.slice(from, to);
  for (const noun of nouns) {
    if (whole.endsWith(noun.word)) return { noun, end: to };
    if (clause.endsWith(noun.word)) return { noun, end: from + clause.length };
  }
  return null;
}

/** End of the clause, or of the last that goes on with names under the same verb (甲,乙、丙等前期工作). */
export function endOfGroup({ key, matchesIn, phrasesIn }: Sentences, at: number): number {
  let end = clauseEnd(key, at);
  while (/[,，]/.test(key[end] ?? '')) {
    const next = clauseEnd(key, end + 1);
    const name = matchesIn(end + 1, next).find(({ target }) => 'project' in target);
    if (!name || !connectors.test(key.slice(end + 1, name.start))) return end;
    if (phrasesIn(end + 1, name.start).some(({ end: phraseEnd }) => phraseEnd <= name.start)) return end;
    end = next;
  }
  return end;
}

/** 推进甲前期工作、开工建设乙: what a 、 and a verb open belongs to the next name. */
export function beforeNextVerb({ key, phrasesIn }: Sentences, from: number, to: number): number {
  const next = phrasesIn(from + 1, to).find(({ start }) => key[start - 1] === '、');
  return next ? next.start - 1 : to;
}
