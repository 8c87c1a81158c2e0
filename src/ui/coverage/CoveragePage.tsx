import { useEffect, useMemo, useRef, useState } from 'react';
import { listCoverage, type CoverageRow } from '../../analysis/listCoverage.ts';
import { dossiers } from '../../layers/order.ts';
import type { LayerId } from '../../model/kinds.ts';
import { showPage } from '../../state/actions.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';
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
  const data = useAtlasState((state) => state.data);
  const [cell, setCell] = useState<Cell>({ plan: null, layer: null });
  const dialog = useRef<HTMLDialogElement>(null);
  const { plans, texts, projects, places, report, unlocated } = data;

  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
    void loader.loadReport();
    for (const { id } of plans) void loader.loadText(id);
  }, [loader, plans]);

  const rows = useMemo(() => {
    const loaded = plans.flatMap(({ id }) => texts[id] ?? []);
    if (!report || loaded.length < plans.length) return null;
    return listCoverage({ texts: loaded, projects, places, unlocated, unresolved: report.unresolved });
  }, [plans, texts, projects, places, report, unlocated]);

  const labels = new Map<LayerId, string>(dossiers.map(({ id, label }) => [id, label]));
  return (
    <dialog
      ref={dialog}
      className="coverage"
      aria-labelledby="coverage-title"
      onClose={() => showPage(store, null)}
    >
      <header>
        <h2 id="coverage-title">收录情况</h2>
        <p>
          规划文本中出现的每个名称的去向：<b className="mapped">已上图</b>、
          <b className="unlocated">未定位</b>
          （附原因）、<b className="unresolved">未收录</b>（附原因）。点数字看名单，点名称看原文。
        </p>
        <button type="button" className="close" aria-label="关闭" onClick={() => dialog.current?.close()}>
          ×
        </button>
      </header>
      {rows ? (
        <div className="coverage-body">
          <div className="coverage-table">
            <CoverageTable rows={rows} plans={plans} layers={labels} cell={cell} onChoose={setCell} />
            <Inventory entries={data.inventory} />
          </div>
          <CoverageList rows={rows.filter(isIn(cell))} plans={plans} layers={labels} cell={cell} />
        </div>
      ) : (
        <p className="empty">正在读取各规划文本……</p>
      )}
    </dialog>
  );
}
