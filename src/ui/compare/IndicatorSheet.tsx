import { useEffect, useMemo } from 'react';
import { compareIndicators, type IndicatorTableOfLevel } from '../../analysis/compare/compareIndicators.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';
import { AsWritten } from '../language/AsWritten.tsx';
import { PlanName } from '../language/PlanName.tsx';
import { useWords } from '../language/useWords.ts';
import { describeDate } from './describePlan.ts';
import { IndicatorCell } from './IndicatorCell.tsx';
import './indicators.css';

/** Quantities that plans set, side by side: a table a level, each value leading to its clause. */
export function IndicatorSheet() {
  const { loader } = useAtlas();
  const { indicators: words } = useWords();
  const file = useAtlasState((state) => state.data.indicators);
  const plans = useAtlasState((state) => state.data.plans);
  useEffect(() => void loader.loadIndicators(), [loader]);
  const tables = useMemo(() => file && compareIndicators(file, plans), [file, plans]);
  if (!tables) return <p className="empty">{words.reading}</p>;
  return (
    <section className="indicator-sheet" aria-label={words.title}>
      <p className="indicator-note">{words.note}</p>
      {tables.map((table) => (
        <LevelTable key={table.level} table={table} />
      ))}
    </section>
  );
}

function LevelTable({ table: { level, plans, groups } }: { table: IndicatorTableOfLevel }) {
  const words = useWords();
  const { indicators, language } = words;
  return (
    <div
      className="indicator-frame"
      role="region"
      aria-label={indicators.tableOf(indicators.levels[level])}
      tabIndex={0}
    >
      <table>
        <caption>{indicators.levels[level]}</caption>
        <thead>
          <tr>
            <th scope="col">{indicators.indicator}</th>
            {plans.map((plan) => (
              <th key={plan.id} scope="col">
                <PlanName of={plan} />
                <small>{describeDate(plan, words)}</small>
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ group, rows }) => (
          <tbody key={group}>
            <tr>
              <th className="indicator-group" scope="rowgroup" colSpan={plans.length + 1}>
                {indicators.groups[group]}
              </th>
            </tr>
            {rows.map(({ indicator, cells }) => (
              <tr key={indicator.id}>
                <th scope="row">
                  <AsWritten>{indicator.name}</AsWritten>
                  {language !== 'zh' && <small>{indicator.english}</small>}
                </th>
                {cells.map((cell, index) => (
                  <IndicatorCell key={cell.plan} cell={cell} plan={plans[index]!} indicator={indicator} />
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}
