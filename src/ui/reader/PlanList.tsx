import { openPlan } from '../../state/actions.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';
import { AsWritten } from '../language/AsWritten.tsx';
import { PlanName } from '../language/PlanName.tsx';
import { useWords } from '../language/useWords.ts';

/** The plans that can be read, while none is open. */
export function PlanList() {
  const { store } = useAtlas();
  const { formats, reader } = useWords();
  const plans = useAtlasState((state) => state.data.plans);
  return (
    <div className="plan-list">
      <p className="empty">{reader.notOpen}</p>
      <ul>
        {plans.map((plan) => (
          <li key={plan.id}>
            <button type="button" onClick={() => openPlan(store, plan.id)}>
              <strong>
                <PlanName of={plan} />
              </strong>
              <span className="title" lang="zh-Hans">
                {plan.title}
              </span>
              <small className="size">
                <AsWritten>{plan.jurisdiction}</AsWritten> ·{' '}
                {reader.measures(formats.number(plan.measureCount))}
              </small>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
