import type { Judgement } from '../../analysis/compare/finding.ts';
import type { Words } from '../../words/words.ts';

/** A judgement of the editors, as the data write it or in our words. */
export function explainJudgement(
  one: Judgement,
  compare: Words['compare'],
): { readonly text: string; readonly isWritten: boolean } {
  if (one.sort === 'match') return { text: one.why, isWritten: true };
  return { text: one.sort === 'near' ? compare.near(one.words) : compare.touch[one.sort], isWritten: false };
}
