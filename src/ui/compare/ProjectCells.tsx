import { useState } from 'react';
import type { MatrixCell, MatrixRow } from '../../analysis/compare/buildMatrix.ts';
import type { Side } from '../../analysis/compare/comparison.ts';
import type { Statement } from '../../analysis/compare/finding.ts';
import { themes } from '../../layers/themes.ts';
import type { PlanSummary } from '../../model/plan.ts';
import type { Project } from '../../model/project.ts';
import { statusClassOf } from '../../model/status.ts';
import { useAtlasState } from '../atlas.ts';
import { AsWritten } from '../language/AsWritten.tsx';
import { Name } from '../language/Name.tsx';
import { usePlanLabel } from '../language/usePlanLabel.ts';
import { useWords } from '../language/useWords.ts';
import { Swatch } from '../layerPanel/Swatch.tsx';
import { useMeasureLabel } from './useMeasureLabel.ts';
import { useOpen } from './useOpen.ts';

/** Clauses of a cell that stand open. */
const mostOpen = 2;

/** One clause in a cell: verb as written, dash and words of the stage, number; a click opens it. */
function Clause({ statement, project, plan }: { statement: Statement; project: Project; plan: PlanSummary }) {
  const { compare, statuses } = useWords();
  const { palette } = themes[useAtlasState((state) => state.theme)];
  const labelOf = useMeasureLabel();
  const planLabel = usePlanLabel();
  const open = useOpen();
  const isOpen = useAtlasState(
    ({ selection: { project: id, measure, at } }) =>
      id === project.id && measure === statement.measure && at === statement.rawStart,
  );
  const number = labelOf(statement);
  if (!statement.said)
    return (
      <button
        type="button"
        className="cell named"
        aria-current={isOpen || undefined}
        title={compare.openClauseOf(planLabel(plan), number)}
        onClick={() => open.clause(project.id, statement)}
      >
        {compare.cells.named} <small>{number}</small>
      </button>
    );
  const { verb, status, work, section } = statement.said.commitment;
  return (
    <button
      type="button"
      className="cell"
      aria-current={isOpen || undefined}
      title={compare.openClauseOf(planLabel(plan), number)}
      onClick={() => open.clause(project.id, statement)}
    >
      <Swatch form="line" color="currentColor" palette={palette} status={statusClassOf(status)} width={2} />
      <span className="verb">
        {verb ? <AsWritten>{statuses.verb(verb)}</AsWritten> : statuses.noVerb}
        {section && (
          <>
            {' '}
            <AsWritten>{section}</AsWritten>
          </>
        )}
      </span>
      <span className="stage">
        {status ? statuses.of[status] : statuses.unstated}
        {work && ` · ${statuses.works[work]}`} <span className="number">{number}</span>
      </span>
    </button>
  );
}

function Cell({ cell, project, plan }: { cell: MatrixCell; project: Project; plan: PlanSummary }) {
  const { compare, formats } = useWords();
  const [isAll, setAll] = useState(false);
  const { sort, statements } = cell;
  if (sort === 'notMentioned') return <span className="silent">{compare.cells.notMentioned}</span>;
  if (sort === 'outside' || sort === 'unsure')
    return (
      <span className="nothing" title={compare.cells[sort]}>
        <span aria-hidden="true">{sort === 'outside' ? '·' : '–'}</span>
        <span className="visually-hidden">{compare.cells[sort]}</span>
      </span>
    );
  const shown = isAll ? statements : statements.slice(0, mostOpen);
  const rest = statements.length - mostOpen;
  return (
    <>
      {shown.map((statement) => (
        <Clause
          key={`${statement.measure} ${statement.rawStart} ${statement.said?.commitment.verb}`}
          statement={statement}
          project={project}
          plan={plan}
        />
      ))}
      {rest > 0 && (
        <button type="button" className="link" aria-expanded={isAll} onClick={() => setAll(!isAll)}>
          {isAll ? compare.fewer : compare.more(formats.number(rest))}
        </button>
      )}
    </>
  );
}

/** A row of the matrix: the project, and what each plan says of it. */
export function ProjectCells({ row, sides }: { row: MatrixRow; sides: readonly Side[] }) {
  const { compare, kinds } = useWords();
  const planLabel = usePlanLabel();
  const open = useOpen();
  const { project, cells } = row;
  return (
    <>
      <th scope="row">
        <Name of={project} />
        <small>{kinds[project.kind]}</small>
        {project.precision !== 'none' && (
          <button
            type="button"
            className="link"
            aria-label={compare.showNamedOnMap(project.name)}
            onClick={() => open.map(project.id)}
          >
            {compare.showOnMap}
          </button>
        )}
      </th>
      {sides.map(({ plan }, at) => {
        const cell = cells.find((one) => one.plan === plan.id)!;
        const isNext = at > 0 && sides[at - 1]!.plan.level !== plan.level;
        return (
          <td key={plan.id} data-sort={cell.sort} className={isNext ? 'next-level' : undefined}>
            <span className="cell-plan" aria-hidden="true">
              {planLabel(plan)}
            </span>
            <Cell cell={cell} project={project} plan={plan} />
          </td>
        );
      })}
    </>
  );
}
