import { lazy, Suspense, useDeferredValue, useEffect } from 'react';
import { openPlan } from '../../state/actions.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';
import { usePlanSpelling } from '../language/usePlanSpelling.ts';
import { useWords } from '../language/useWords.ts';
import { PlanFacts } from './PlanFacts.tsx';
import { PlanList } from './PlanList.tsx';

// Needed only once a plan is open.
const OpenPlan = lazy(async () => ({ default: (await import('./OpenPlan.tsx')).OpenPlan }));

/** The plan as text beside the map: choose one, read it whole, see the chosen clause marked. */
export function Reader() {
  const { store, loader } = useAtlas();
  const { reader } = useWords();
  const spell = usePlanSpelling();
  const plans = useAtlasState((state) => state.data.plans);
  // A text opens in slices, behind what else a choice changes.
  const plan = useDeferredValue(useAtlasState((state) => state.plan));
  const text = useAtlasState(({ data }) => (plan ? data.texts[plan] : undefined));
  const failed = useAtlasState(({ problems }) => problems.some(({ file }) => file === `plans/${plan}.json`));
  useEffect(() => {
    if (plan) void loader.loadText(plan);
  }, [plan, loader]);
  const summary = plans.find(({ id }) => id === plan);
  const opening = (
    <p className="empty" role="status">
      {failed ? reader.failed : reader.opening}
    </p>
  );

  return (
    <section className="reader">
      <header>
        <label className="plan-choice">
          <span className="visually-hidden">{reader.plan}</span>
          <select
            value={plan ?? ''}
            onChange={(event) => event.target.value && openPlan(store, event.target.value)}
          >
            <option value="">{reader.choosePlan}</option>
            {plans.map((one) => (
              <option key={one.id} value={one.id} lang="zh-Hans">
                {spell ? `${spell(one)} · ${one.title}` : one.title}
              </option>
            ))}
          </select>
        </label>
      </header>
      {summary && (
        <h2 className="visually-hidden" lang="zh-Hans">
          {summary.title}
        </h2>
      )}
      {summary && <PlanFacts plan={summary} />}
      {!plan ? (
        <PlanList />
      ) : text && summary ? (
        <Suspense fallback={opening}>
          <OpenPlan text={text} plan={summary} />
        </Suspense>
      ) : (
        opening
      )}
    </section>
  );
}
