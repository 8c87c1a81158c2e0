import { useVirtualizer } from '@tanstack/react-virtual';
import { useDeferredValue, useMemo, useRef } from 'react';
import type { Matrix, MatrixRow } from '../../analysis/compare/buildMatrix.ts';
import { orderSides } from '../../analysis/compare/comparison.ts';
import { filterMatrix } from '../../analysis/compare/filterMatrix.ts';
import { kinds as allKinds, type LayerId } from '../../model/kinds.ts';
import { ask } from '../../state/actions.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';
import { PlanName } from '../language/PlanName.tsx';
import { useWords } from '../language/useWords.ts';
import { buildMatrixTable } from './buildMatrixTable.ts';
import { CompareFilters } from './CompareFilters.tsx';
import { describeDate } from './describePlan.ts';
import { ProjectCells } from './ProjectCells.tsx';
import { SheetBar } from './SheetBar.tsx';
import type { SheetProps } from './sheets.ts';
import { useMatrix } from './useComparison.ts';
import { useMeasureLabel } from './useMeasureLabel.ts';

type Line = { readonly layer: LayerId; readonly count: number } | MatrixRow;

/** Each layer before its projects. */
const withLayers = (rows: readonly MatrixRow[]): Line[] =>
  rows.flatMap((row, at): Line[] => {
    const { layer } = row.project;
    if (rows[at - 1]?.project.layer === layer) return [row];
    return [{ layer, count: rows.filter(({ project }) => project.layer === layer).length }, row];
  });

/** 项目对照表: what each plan says of each project, verb as written and stage; plans of equal level side by side. */
export function MatrixSheet({ comparison }: SheetProps) {
  const { compare } = useWords();
  const matrix = useMatrix(comparison);
  return matrix ? (
    <MatrixTable matrix={matrix} />
  ) : (
    <p className="empty" role="status">
      {compare.reading}
    </p>
  );
}

function MatrixTable({ matrix }: { matrix: Matrix }) {
  const { store } = useAtlas();
  const words = useWords();
  const { compare, formats } = words;
  const { kinds, statusClasses, plans } = useAtlasState((state) => state.filters);
  const asked = useAtlasState((state) => state.asked);
  const side = useAtlasState((state) => state.side);
  const labelOf = useMeasureLabel();
  const text = useDeferredValue(asked.text);
  const rows = useMemo(
    () => filterMatrix(matrix.rows, { kinds, statusClasses, plans, isAll: asked.isAll, text }),
    [matrix, kinds, statusClasses, plans, asked.isAll, text],
  );
  const lines = useMemo(() => withLayers(rows), [rows]);
  const sides = useMemo(() => orderSides(matrix.sides, side), [matrix, side]);
  const present = allKinds.filter((kind) => matrix.rows.some(({ project }) => project.kind === kind));
  const body = useRef<HTMLDivElement>(null);
  // oxlint-disable-next-line react/incompatible-library -- no compiler memoizes for us
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => body.current,
    estimateSize: (at) => ('layer' in lines[at]! ? 36 : 88),
    getItemKey: (at) => {
      const line = lines[at]!;
      return 'layer' in line ? line.layer : line.project.id;
    },
    overscan: 6,
  });
  const shown = virtualizer.getVirtualItems();
  const above = shown[0]?.start ?? 0;
  const below = virtualizer.getTotalSize() - (shown.at(-1)?.end ?? 0);
  return (
    <>
      <SheetBar
        count={compare.rows(formats.number(rows.length))}
        file={compare.file.matrix}
        buildTable={() => buildMatrixTable(rows, sides, words, labelOf)}
      >
        <CompareFilters kinds={present} />
        <label className="check">
          <input
            type="checkbox"
            checked={!asked.isAll}
            onChange={({ target }) => ask(store, { isAll: !target.checked })}
          />
          {compare.onlyShared}
        </label>
      </SheetBar>
      <div className="matrix-body" ref={body} tabIndex={-1}>
        <table className="matrix" aria-label={compare.sheets.matrix} aria-rowcount={lines.length + 1}>
          <thead>
            <tr>
              <th scope="col">{compare.project}</th>
              {sides.map(({ plan }, at) => (
                <th
                  key={plan.id}
                  scope="col"
                  className={at > 0 && sides[at - 1]!.plan.level !== plan.level ? 'next-level' : undefined}
                >
                  <PlanName of={plan} />
                  <small>
                    {compare.levels[plan.level]} · {describeDate(plan, words)}
                  </small>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {above > 0 && <tr aria-hidden="true" style={{ height: above }} />}
            {shown.map(({ index, key }) => {
              const line = lines[index]!;
              const place = {
                ref: virtualizer.measureElement,
                'data-index': index,
                'aria-rowindex': index + 2,
              };
              return 'layer' in line ? (
                <tr key={key} {...place} className="layer-row">
                  <th colSpan={sides.length + 1} scope="rowgroup">
                    {words.layers[line.layer].label} <small>{formats.number(line.count)}</small>
                  </th>
                </tr>
              ) : (
                <tr key={key} {...place}>
                  <ProjectCells row={line} sides={sides} />
                </tr>
              );
            })}
            {below > 0 && <tr aria-hidden="true" style={{ height: below }} />}
          </tbody>
        </table>
        {rows.length === 0 && <p className="empty">{compare.noRows}</p>}
      </div>
      <p className="compare-note">{compare.key}</p>
    </>
  );
}
