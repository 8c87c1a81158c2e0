import { useEffect, useState } from 'react';
import { openPlan } from '../../state/actions.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';
import { Contents } from './Contents.tsx';
import { PlanFacts } from './PlanFacts.tsx';
import { PlanBody } from './PlanBody.tsx';

/** The plan as text beside the map: choose one, read it whole, see the chosen clause marked. */
export function Reader() {
  const { store, loader } = useAtlas();
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
          <span className="visually-hidden">规划</span>
          <select
            value={plan ?? ''}
            onChange={(event) => event.target.value && openPlan(store, event.target.value)}
          >
            <option value="">选择一份规划…</option>
            {plans.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
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
            原貌（繁体）
          </label>
        )}
      </header>
      {summary && <h2 className="visually-hidden">{summary.title}</h2>}
      {summary && <PlanFacts plan={summary} />}
      {text && summary ? (
        <>
          <Contents text={text} />
          <PlanBody text={text} plan={summary} asReceived={asReceived} />
        </>
      ) : plan ? (
        <p className="empty" role="status">
          {failed ? '这份规划的文本没能读取。可改读其他规划。' : '正在打开原文…'}
        </p>
      ) : (
        <PlanList />
      )}
    </section>
  );
}

function PlanList() {
  const { store } = useAtlas();
  const plans = useAtlasState((state) => state.data.plans);
  return (
    <div className="plan-list">
      <p className="empty">还没有打开原文。点地图上的要素，或从这里读起：</p>
      <ul>
        {plans.map((plan) => (
          <li key={plan.id}>
            <button type="button" onClick={() => openPlan(store, plan.id)}>
              <strong>{plan.shortTitle}</strong>
              <span>{plan.title}</span>
              <small>
                {plan.jurisdiction} · {plan.measureCount} 条
              </small>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
