import type { Clause } from '../../analysis/parks/compareParks.ts';
import { openMeasure } from '../../state/actions.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';
import { useMeasureLabel } from '../compare/useMeasureLabel.ts';
import { Filled } from '../language/Filled.tsx';
import { PlanName } from '../language/PlanName.tsx';
import { useParkWords } from './useParkWords.ts';

/** A clause by its plan and number; pressed, the reader opens it with its words marked. */
export function ClauseLink({ clause, what }: { clause: Clause; what: string }) {
  const { store } = useAtlas();
  const words = useParkWords();
  const labelOf = useMeasureLabel();
  const plan = useAtlasState(({ data }) => data.plans.find(({ id }) => id === clause.plan));
  const isOpen = useAtlasState(
    ({ selection }) => selection.measure === clause.measure && selection.at === clause.rawStart,
  );
  if (!plan) return null;
  const number = labelOf(clause);
  return (
    <button
      type="button"
      className="link clause-link"
      aria-current={isOpen || undefined}
      aria-label={words.openClause(what, plan.shortTitle, number)}
      title={clause.quote}
      onClick={() => openMeasure(store, clause.measure, clause.rawStart)}
    >
      <Filled words={words.clause} pieces={[<PlanName key="plan" of={plan} />, number]} />
    </button>
  );
}
