import { useEffect, useState } from 'react';
import { openPlan } from '../../state/actions.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';
import { AsWritten } from '../language/AsWritten.tsx';
import { PlanName } from '../language/PlanName.tsx';
import { usePlanSpelling } from '../language/usePlanSpelling.ts';
import { useWords } from '../language/useWords.ts';
import { Contents } from './Contents.tsx';
import { PlanFacts } from './PlanFacts.tsx';
import { PlanBody } from './PlanBody.tsx';

/** The plan as text beside the map: choose one, read it whole, see the chosen clause marked. */
export function Reader() {
  const { store, loader } = useAtlas();
  const { reader } = useWords();
  const spell = usePlanSpelling();
  const plans = useAtlasState((state) => state.data.plans);
  const plan = useAtlasState((state) => state.plan);
  const text = useAtlasState((state) => (state.plan ? state.data.texts[state.plan] : undefined));
  const failed = useAtlasState((state) =>
    state.problems.some(({ file }) => file === `plans/${state.plan}.json`),
  );
  const [asReceived, setAsReceived] = useState(false);
  useEffect(() => {
    if (plan) void loader.loadText(plan);
  }, [plan, loader]);
  const summary = plans.find(({ id }) => id === plan);

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
        {summary?.script === 'Hant' && (
          <label className="script-choice">
            <input
              type="checkbox"
              checked={asReceived}
              onChange={(event) => setAsReceived(event.target.checked)}
            />
            {reader.asReceived}
          </label>
        )}
      </header>
      {summary && (
        <h2 className="visually-hidden" lang="zh-Hans">
          {summary.title}
        </h2>
      )}
      {summary && <PlanFacts plan={summary} />}
      {text && summary ? (
        <>
          <Contents text={text} />
          <PlanBody text={text} plan={summary} asReceived={asReceived} />
        </>
      ) : plan ? (
        <p className="empty" role="status">
          {failed ? reader.failed : reader.opening}
        </p>
      ) : (
        <PlanList />
      )}
    </section>
  );
}

function PlanList() {
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
