import type { ReactNode } from 'react';
import type { CoverageRow } from '../../analysis/listCoverage.ts';
import { layerIds, type LayerId } from '../../model/kinds.ts';
import type { PlanSummary } from '../../model/plan.ts';
import { useWords } from '../language/useWords.ts';
import { PlanName } from '../language/PlanName.tsx';
import { usePlanLabel } from '../language/usePlanLabel.ts';
import { countStates, states } from './countStates.ts';

/** A cell of the table; null stands for all. */
export interface Cell {
  readonly plan: string | null;
  readonly layer: LayerId | null;
}

interface Props {
  readonly rows: readonly CoverageRow[];
  readonly plans: readonly PlanSummary[];
  readonly cell: Cell;
  readonly onChoose: (cell: Cell) => void;
}

/** Layers by plans; each cell counts its names and shows how they divide. */
export function CoverageTable({ rows, plans, cell, onChoose }: Props) {
  const { coverage, formats, layers } = useWords();
  const labelOf = usePlanLabel();
  const total = { id: null, label: coverage.total, head: coverage.total };
  const columns: { id: string | null; label: string; head: ReactNode }[] = [
    ...plans.map((plan) => ({ id: plan.id, label: labelOf(plan), head: <PlanName of={plan} /> })),
    total,
  ];
  const lines: { id: LayerId | null; label: string }[] = [
    ...layerIds.map((id) => ({ id, label: layers[id].label })),
    total,
  ];
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{coverage.layer}</th>
          {columns.map(({ id, head }) => (
            <th scope="col" key={id ?? 'all'}>
              {head}
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
                      aria-label={coverage.cell(
                        column.label,
                        line.label,
                        formats.number(counts.found),
                        states.map((state) => `${coverage.states[state]} ${formats.number(counts[state])}`),
                      )}
                      onClick={() => onChoose({ plan: column.id, layer: line.id })}
                    >
                      {formats.number(counts.found)}
                      <span className="bar" aria-hidden="true">
                        {states.map((state) => (
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
