import type { CoverageRow } from '../../analysis/listCoverage.ts';
import type { LayerId } from '../../model/kinds.ts';
import type { PlanSummary } from '../../model/plan.ts';
import { openMeasure, selectPlace, selectProject, showPage } from '../../state/actions.ts';
import { useAtlas } from '../atlas.ts';
import type { Cell } from './CoverageTable.tsx';
import { stateLabels } from './states.ts';

interface Props {
  readonly rows: readonly CoverageRow[];
  readonly plans: readonly PlanSummary[];
  readonly layers: ReadonlyMap<LayerId, string>;
  readonly cell: Cell;
}

/** The names behind a cell, what has no place or no entry first; each leads to its clause. */
export function CoverageList({ rows, plans, layers, cell }: Props) {
  const { store } = useAtlas();
  const titleOf = (plan: string): string => plans.find(({ id }) => id === plan)?.shortTitle ?? plan;
  const open = ({ project, place, measure }: CoverageRow): void => {
    if (project) selectProject(store, project, measure);
    else if (place) selectPlace(store, place);
    openMeasure(store, measure);
    showPage(store, null);
  };
  const heading = [
    cell.plan === null ? '五份规划' : titleOf(cell.plan),
    cell.layer === null ? '全部图层' : layers.get(cell.layer),
  ];
  return (
    <section className="coverage-list" aria-label="名单">
      <h3>
        {heading.join(' · ')}（{rows.length}）
      </h3>
      {[...stateLabels].reverse().map(([state, label]) => {
        const group = rows.filter((row) => row.state === state);
        if (group.length === 0) return null;
        return (
          <details key={state} open={state !== 'mapped' || cell.layer !== null}>
            <summary>
              <span className={state}>{label}</span> {group.length}
            </summary>
            <ul>
              {group.map((row) => (
                <li key={`${row.plan} ${row.project ?? row.place ?? row.layer + row.name}`}>
                  <button type="button" onClick={() => open(row)}>
                    <span>{row.name}</span>
                    <small>
                      {cell.plan === null && `${titleOf(row.plan)} · `}
                      {cell.layer === null && `${layers.get(row.layer)} · `}
                      {row.reason ?? '看原文'}
                    </small>
                  </button>
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </section>
  );
}
