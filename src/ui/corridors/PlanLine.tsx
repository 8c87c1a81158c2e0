import type { PlanSaying } from '../../analysis/corridors/corridorData.ts';
import { statusClassOf } from '../../model/status.ts';
import { themes } from '../../layers/themes.ts';
import { selectProject } from '../../state/actions.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';
import { useMeasureLabel } from '../compare/useMeasureLabel.ts';
import { AsWritten } from '../language/AsWritten.tsx';
import { PlanName } from '../language/PlanName.tsx';
import { usePlanLabel } from '../language/usePlanLabel.ts';
import { useWords } from '../language/useWords.ts';
import { Swatch } from '../layerPanel/Swatch.tsx';

/** What one plan says of a project: each clause with its verb and stage, which a click opens. */
export function PlanLine({ saying, project }: { saying: PlanSaying; project: string }) {
  const { store } = useAtlas();
  const { compare, corridors, statuses } = useWords();
  const plans = useAtlasState((state) => state.data.plans);
  const { palette } = themes[useAtlasState((state) => state.theme)];
  const planLabel = usePlanLabel();
  const labelOf = useMeasureLabel();
  const plan = plans.find(({ id }) => id === saying.plan)!;
  const year = plan.issued?.slice(0, 4);
  const name = (
    <small className="plan">
      <PlanName of={plan} />
      {year && ` ${year}`}
    </small>
  );
  if (saying.answer === 'notMentioned')
    return (
      <p className="silent">
        {corridors.answers.notMentioned} {name}
      </p>
    );
  if (saying.commitments.length === 0)
    return (
      <p className="silent">
        {corridors.answers.named} {name}
      </p>
    );
  return saying.commitments.map((commitment) => (
    <button
      key={`${commitment.measure} ${commitment.rawStart} ${commitment.verb}`}
      type="button"
      className="clause"
      aria-label={compare.openClauseOf(planLabel(plan), labelOf(commitment))}
      onClick={() => selectProject(store, project, commitment.measure, commitment.rawStart)}
    >
      <span className="stage">
        <Swatch
          form="line"
          color="currentColor"
          palette={palette}
          status={statusClassOf(commitment.status)}
          width={2}
        />
        <span>
          {commitment.verb ? <AsWritten>{statuses.verb(commitment.verb)}</AsWritten> : statuses.noVerb}
          {commitment.section && (
            <>
              {' '}
              <AsWritten>{commitment.section}</AsWritten>
            </>
          )}
          {' · '}
          {commitment.status ? statuses.of[commitment.status] : statuses.unstated}
          {commitment.work && ` · ${statuses.works[commitment.work]}`}
        </span>
      </span>
      <span>
        {name} <small className="number">{labelOf(commitment)}</small>
      </span>
    </button>
  ));
}
