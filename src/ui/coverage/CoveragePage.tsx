import { useEffect, useMemo, useState } from 'react';
import { listCoverage, type CoverageRow } from '../../analysis/listCoverage.ts';
import { showPage } from '../../state/actions.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';
import { useWords } from '../language/useWords.ts';
import { DialogFrame } from '../shell/DialogFrame.tsx';
import { CoverageList } from './CoverageList.tsx';
import { CoverageTable, type Cell } from './CoverageTable.tsx';
import { Inventory } from './Inventory.tsx';
import './coverage.css';

const isIn =
  ({ plan, layer }: Cell) =>
  (row: CoverageRow): boolean =>
    (plan === null || row.plan === plan) && (layer === null || row.layer === layer);

/** 收录情况: what became of every name of every plan, down to its clause. */
export function CoveragePage() {
  const { store, loader } = useAtlas();
  const { coverage } = useWords();
  const [before, between, afterSecond, afterThird] = coverage.intro;
  const data = useAtlasState((state) => state.data);
  const [cell, setCell] = useState<Cell>({ plan: null, layer: null });
  const { plans, texts, projects, places, report, unlocated } = data;

  useEffect(() => {
    void loader.loadReport();
    for (const { id } of plans) void loader.loadText(id);
  }, [loader, plans]);

  const rows = useMemo(() => {
    const loaded = plans.flatMap(({ id }) => texts[id] ?? []);
    if (!report || loaded.length < plans.length) return null;
    return listCoverage({ texts: loaded, projects, places, unlocated, unresolved: report.unresolved });
  }, [plans, texts, projects, places, report, unlocated]);

  return (
    <DialogFrame
      className="page coverage"
      title={coverage.title}
      head={
        <p>
          {before}
          <b className="mapped">{coverage.states.mapped}</b>
          {between}
          <b className="unlocated">{coverage.states.unlocated}</b>
          {afterSecond}
          <b className="unresolved">{coverage.states.unresolved}</b>
          {afterThird}
        </p>
      }
      onClose={() => showPage(store, null)}
    >
      {rows ? (
        <div className="coverage-body">
          <div className="coverage-table">
            <CoverageTable rows={rows} plans={plans} cell={cell} onChoose={setCell} />
            <Inventory entries={data.inventory} />
          </div>
          <CoverageList rows={rows.filter(isIn(cell))} plans={plans} cell={cell} />
        </div>
      ) : (
        <p className="empty">{coverage.reading}</p>
      )}
    </DialogFrame>
  );
}
