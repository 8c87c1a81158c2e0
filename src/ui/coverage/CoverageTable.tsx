import type { CoverageRow } from '../../analysis/listCoverage.ts';
import type { LayerId } from '../../model/kinds.ts';
import type { PlanSummary } from '../../model/plan.ts';
import { countStates, stateLabels } from './states.ts';

/** A cell of the table; null stands for all. */
export interface Cell {
  readonly plan: string | null;
  readonly layer: LayerId | null;
}

interface Props {
  readonly rows: readonly CoverageRow[];
  readonly plans: readonly PlanSummary[];
  readonly layers: ReadonlyMap<LayerId, string>;
  readonly cell: Cell;
  readonly onChoose: (cell: Cell) => void;
}

/** Layers by plans; each cell counts its names and shows how they divide. */
export function CoverageTable({ rows, plans, layers, cell, onChoose }: Props) {
  const columns: { id: string | null; label: string }[] = [
    ...plans.map(({ id, shortTitle }) => ({ id, label: shortTitle })),
    { id: null, label: '合计' },
  ];
  const lines: { id: LayerId | null; label: string }[] = [
    ...[...layers].map(([id, label]) => ({ id, label })),
    { id: null, label: '合计' },
  ];
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">图层</th>
          {columns.map(({ id, label }) => (
            <th scope="col" key={id ?? 'all'}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.id ?? 'all'}>
            <th scope="row">{line.label}</th>
            {columns.map((column) => {
              const counts = countStates(
                rows.filter(
                  ({ plan, layer }) =>
                    (column.id === null || plan === column.id) && (line.id === null || layer === line.id),
                ),
              );
              const isChosen = cell.plan === column.id && cell.layer === line.id;
              return (
                <td key={column.id ?? 'all'}>
                  {counts.found > 0 ? (
                    <button
                      type="button"
                      aria-pressed={isChosen}
                      aria-label={`${column.label}，${line.label}：${counts.found}，${stateLabels.map(([state, label]) => `${label} ${counts[state]}`).join('，')}`}
                      onClick={() => onChoose({ plan: column.id, layer: line.id })}
                    >
                      {counts.found}
                      <span className="bar" aria-hidden="true">
                        {stateLabels.map(([state]) => (
                          <i key={state} className={state} style={{ flexGrow: counts[state] }} />
                        ))}
                      </span>
                    </button>
                  ) : (
                    <span className="none">–</span>
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
