import { matchKey } from '../../src/mentions/matchKey.ts';
import type { PlanFile, PlanText } from '../../src/model/plan.ts';
import type { Proposal } from '../../src/model/proposal.ts';
import type { Decision } from '../../src/model/review.ts';
import { buildScriptFold } from '../../src/plans/foldScript.ts';
import { findTerritory } from '../../src/press/findTerritory.ts';
import type { PressInput } from '../../src/press/pressInput.ts';
import { pressPlans } from '../../src/press/pressPlans.ts';
import { proposeEntries } from '../../src/press/proposeEntries.ts';

/** A reviewed text as the press reads it today. */
export interface Reviewed {
  readonly text: PlanText;
  readonly proposals: readonly Proposal[];
  /** A name as written, in simplified script. */
  readonly simplified: (written: string) => string;
  /** The names on which a decision was made: the full one of its proposal first, then as the text writes them. */
  readonly namesOf: (decision: Decision) => readonly string[];
}

export function pressReviewed(record: PlanFile, source: string, input: Omit<PressInput, 'plans'>): Reviewed {
  const { plans, unresolved } = pressPlans({ ...input, plans: [{ record, source }] });
  const text = plans[0]!;
  const territory = findTerritory(record.jurisdiction, input.places)?.place ?? null;
  const proposals = proposeEntries(text, unresolved, { ...input, territory });
  const fold = buildScriptFold(input.language.characters, input.language.overrides);
  const simplified = (written: string): string => matchKey(fold(written));
  const namesOf = ({ id, anchors }: Decision): readonly string[] => {
    const full = proposals.find((proposal) => proposal.id === id)?.entry.name;
    return [...new Set([...(full ? [full] : []), ...anchors.map(({ name }) => simplified(name))])];
  };
  return { text, proposals, simplified, namesOf };
}
