import type { BesideRow } from '../../analysis/compare/comparePlans.ts';
import type { Judgement } from '../../analysis/compare/finding.ts';
import type { BesideCatalogue } from '../../words/loadBesideWords.ts';
import type { Words } from '../../words/words.ts';
import type { Explanation } from './explainFinding.ts';
import { explainJudgement } from './explainJudgement.ts';

/** What is known of a project in two plans beside the quotes, in words. */
export function explainBeside(
  { differences, touch, judgements, sort }: BesideRow,
  { compare, listed }: Words,
  words: BesideCatalogue,
): Explanation {
  const isSilent = sort === 'added' || sort === 'notMentioned';
  const isJudged = judgements.some((one: Judgement) => one.sort === touch);
  return {
    lines: [
      ...differences.flatMap(({ sort: what, ours, theirs, byDates }): string[] => {
        const dates = byDates && byDates.sort !== 'same' ? [compare.byDates[byDates.sort]] : [];
        if (what === 'section')
          return [words.sections(listed(ours) || words.whole, listed(theirs) || words.whole)];
        const told = ours.length > 0 ? [words.wordings(listed(ours), listed(theirs))] : [];
        return [...told, ...dates];
      }),
      ...(isSilent && !touch ? [words.sameTerritory] : []),
      ...(touch && !isJudged ? [compare.touch[touch]] : []),
    ],
    judgements: judgements.map((one) => explainJudgement(one, compare)),
    isInferred: differences.some(({ byDates }) => byDates?.isInferred),
  };
}
