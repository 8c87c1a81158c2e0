import type { ReactNode } from 'react';
import type { CoverageRow } from '../../analysis/listCoverage.ts';
import type { PlanSummary } from '../../model/plan.ts';
import { openMeasure, selectPlace, selectProject, showPage } from '../../state/actions.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';
import { AsWritten } from '../language/AsWritten.tsx';
import { Name } from '../language/Name.tsx';
import { PlanName } from '../language/PlanName.tsx';
import { useWords } from '../language/useWords.ts';
import type { Cell } from './CoverageTable.tsx';
import { states } from './countStates.ts';

interface Props {
  readonly rows: readonly CoverageRow[];
  readonly plans: readonly PlanSummary[];
  readonly cell: Cell;
}

/** The names behind a cell, what has no place or no entry first; each leads to its clause. */
export function CoverageList({ rows, plans, cell }: Props) {
  const { store } = useAtlas();
  const { coverage, formats, layers } = useWords();
  const projects = useAtlasState((state) => state.data.projects);
  const places = useAtlasState((state) => state.data.places);
  const titleOf = (id: string): ReactNode => {
    const plan = plans.find((one) => one.id === id);
    return plan ? <PlanName of={plan} /> : id;
  };
  const scriptOf = (id: string) => plans.find((one) => one.id === id)?.script;
  const asReceived = useAtlasState((state) => state.reading !== 'simplified');
  const nameOf = ({ name, received, plan, project, place }: CoverageRow): ReactNode => {
    const thing = project === undefined ? places.get(place ?? '') : projects.get(project);
    if (thing) return <Name of={thing} />;
    if (!asReceived || received === undefined) return <AsWritten>{name}</AsWritten>;
    return <AsWritten script={scriptOf(plan)}>{received}</AsWritten>;
  };
  const open = ({ project, place, measure }: CoverageRow): void => {
    if (project) selectProject(store, project, measure);
    else if (place) selectPlace(store, place);
    openMeasure(store, measure);
    showPage(store, null);
  };
  return (
    <section className="coverage-list" aria-label={coverage.list}>
      <h3>
        {cell.plan === null ? coverage.allPlans(formats.number(plans.length)) : titleOf(cell.plan)}
        {' · '}
        {cell.layer === null ? coverage.allLayers : layers[cell.layer].label}
        {coverage.count(formats.number(rows.length))}
      </h3>
      {[...states].reverse().map((state) => {
        const group = rows.filter((row) => row.state === state);
        if (group.length === 0) return null;
        return (
          <details key={state} open={state !== 'mapped' || cell.layer !== null}>
            <summary>
              <span className={state}>{coverage.states[state]}</span> {formats.number(group.length)}
            </summary>
            <ul>
              {group.map((row) => (
                <li key={`${row.plan} ${row.project ?? row.place ?? row.layer + row.name}`}>
                  <button type="button" onClick={() => open(row)}>
                    <span>{nameOf(row)}</span>
                    <small>
                      {cell.plan === null && <>{titleOf(row.plan)} · </>}
                      {cell.layer === null && `${layers[row.layer].label} · `}
                      {row.reason === undefined ? coverage.readText : <AsWritten>{row.reason}</AsWritten>}
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
