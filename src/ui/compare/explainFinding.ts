import type { Finding } from '../../analysis/compare/finding.ts';
import type { Words } from '../../words/words.ts';
import { explainJudgement } from './explainJudgement.ts';

export interface Explanation {
  /** What dates, territory and sections say of the difference. */
  readonly lines: readonly string[];
  /** What rests on a judgement of the editors, and why; as the data write it, or in our words. */
  readonly judgements: readonly { readonly text: string; readonly isWritten: boolean }[];
  /** 推定. */
  readonly isInferred: boolean;
}

/** What is known of a finding beside its quotes, in words. */
export function explainFinding(finding: Finding, { compare, listed, provinces }: Words): Explanation {
  const { byDates, touch, section, unheld, rule, judgements, sides } = finding;
  const isJudgedTouch = touch === 'site' || touch === 'short';
  const names = listed(unheld.map((province) => provinces.of[province]));
  const isCity = sides.find(({ statements }) => statements.length > 0)?.plan.level === 'city';
  return {
    lines: [
      ...(byDates && byDates.sort !== 'same' ? [compare.byDates[byDates.sort]] : []),
      ...(touch && !isJudgedTouch ? [compare.touch[touch]] : []),
      ...(section ? [compare.section(section)] : []),
      ...(unheld.length > 0 ? [isCity ? compare.unheldCities(names) : compare.unheld(names)] : []),
      ...(rule === 'otherLevel' ? [compare.levelApart] : []),
    ],
    judgements: judgements.map((one) => explainJudgement(one, compare)),
    isInferred: byDates?.isInferred ?? false,
  };
}
