import { useEffect, useMemo } from 'react';
import { listUnitMeasures, type UnitPlan } from '../../analysis/listUnitMeasures.ts';
import { openMeasure, showUnit } from '../../state/actions.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';
import { PlanName } from '../language/PlanName.tsx';
import { useWords } from '../language/useWords.ts';
import { returnFocus } from '../shell/returnFocus.ts';
import { numberLabel } from '../reader/numberLabel.ts';
import { useUnitName } from './useUnitName.ts';

/** Everything that a responsible unit leads, answers for or supports, plan by plan; each leads to its clause. */
export function UnitPanel({ unit }: { unit: string }) {
  const { store, loader } = useAtlas();
  const { units } = useWords();
  const plans = useAtlasState((state) => state.data.plans);
  const texts = useAtlasState((state) => state.data.texts);
  const problems = useAtlasState((state) => state.problems);
  useEffect(() => {
    for (const { id } of plans) void loader.loadText(id);
  }, [plans, loader]);
  const found = useMemo(() => listUnitMeasures(unit, texts, plans), [unit, texts, plans]);
  const name = useUnitName(unit, found[0]?.plan.id ?? '');
  const isWhole = plans.every(
    ({ id }) => texts[id] || problems.some(({ file }) => file === `plans/${id}.json`),
  );
  return (
    <section ref={returnFocus} className="card unit-panel" aria-label={units.title}>
      <button type="button" className="close" aria-label={units.close} onClick={() => showUnit(store, null)}>
        ×
      </button>
      <p className="facts">{units.title}</p>
      <h2 lang={name.lang}>{name.shown}</h2>
      {found.map((one) => (
        <UnitPlanList key={one.plan.id} found={one} />
      ))}
      {found.length > 0 && <p className="facts">{units.note}</p>}
      {!isWhole && <p role="status">{units.opening}</p>}
      {isWhole && found.length === 0 && <p role="status">{units.none}</p>}
    </section>
  );
}

function UnitPlanList({ found: { plan, measures } }: { found: UnitPlan }) {
  const { store } = useAtlas();
  const words = useWords();
  const { formats, reader, units } = words;
  const open = useAtlasState((state) => state.selection.measure);
  const counts = (['lead', 'responsible', 'support'] as const).flatMap((role) => {
    const count = measures.filter((measure) => measure.role === role).length;
    return count ? units.counts[role](formats.number(count)) : [];
  });
  return (
    <>
      <h3>
        <PlanName of={plan} /> <small>{counts.join(' · ')}</small>
      </h3>
      <ol>
        {measures.map(({ measure, role, head }) => (
          <li key={measure.id} aria-current={open === measure.id || undefined}>
            <button type="button" onClick={() => openMeasure(store, measure.id)}>
              <small>{reader.roles[role]}</small>
              <span>{numberLabel(measure, words)}</span>
              <span lang="zh-Hans">{head}</span>
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}
