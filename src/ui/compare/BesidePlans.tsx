import type { PlanPair } from '../../analysis/compare/choosePair.ts';
import { orderSides, type Comparison, type Side } from '../../analysis/compare/comparison.ts';
import { askBeside } from '../../state/actions.ts';
import { useAtlas } from '../atlas.ts';
import { usePlanLabel } from '../language/usePlanLabel.ts';
import { useWords } from '../language/useWords.ts';
import { describeDate } from './describePlan.ts';
import { useBesideWords } from './useBesideWords.ts';

interface Props {
  readonly comparison: Comparison;
  readonly pair: PlanPair;
}

/** This plan and the older one, each to be chosen; a plan chosen in the place of the other changes places with it. */
export function BesidePlans({ comparison, pair: { ours, older } }: Props) {
  const { store } = useAtlas();
  const besideWords = useBesideWords();
  const words = useWords();
  const planLabel = usePlanLabel();
  const sides = orderSides(comparison.sides);
  const label = ({ plan }: Side): string =>
    [
      planLabel(plan),
      // It may bear the title of one that the atlas holds.
      ...(plan.textSource === 'own' ? [words.compare.opened] : []),
      words.compare.levels[plan.level],
      describeDate(plan, words),
    ].join(' · ');
  const choice = (name: string, value: Side, onChoose: (id: string) => void) => (
    <label>
      <span aria-hidden="true">{name}</span>
      <select aria-label={name} value={value.plan.id} onChange={({ target }) => onChoose(target.value)}>
        {sides.map((side) => (
          <option key={side.plan.id} value={side.plan.id}>
            {label(side)}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <div className="beside-plans" role="group" aria-label={besideWords.plans}>
      {choice(besideWords.ours, ours, (id) =>
        askBeside(store, { ours: id, older: id === older.plan.id ? ours.plan.id : older.plan.id }),
      )}
      {choice(besideWords.older, older, (id) =>
        askBeside(store, { ours: id === ours.plan.id ? older.plan.id : ours.plan.id, older: id }),
      )}
    </div>
  );
}
