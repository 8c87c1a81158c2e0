import { setSplit } from '../../state/actions.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';
import { usePlanLabel } from '../language/usePlanLabel.ts';
import { useWords } from '../language/useWords.ts';

/** Which plan one of two maps shows. */
export function SplitHead({ side }: { side: 0 | 1 }) {
  const { store } = useAtlas();
  const { map } = useWords();
  const labelOf = usePlanLabel();
  const plans = useAtlasState((state) => state.data.plans);
  const split = useAtlasState((state) => state.split);
  if (!split) return null;
  return (
    <label className="split-head">
      <span className="visually-hidden">{side === 0 ? map.leftPlan : map.rightPlan}</span>
      <select
        value={split[side]}
        onChange={({ target: { value } }) => {
          // The plan of the other side changes places with this one's.
          const other = split[1 - side] === value ? split[side] : split[1 - side]!;
          setSplit(store, side === 0 ? [value, other] : [other, value]);
        }}
      >
        {plans.map((plan) => (
          <option key={plan.id} value={plan.id} lang="zh-Hans">
            {labelOf(plan)}
            {plan.issued && map.ofYear(plan.issued.slice(0, 4))}
          </option>
        ))}
      </select>
    </label>
  );
}
