import { useMemo } from 'react';
import { arrangeTimeline, type TimelineEntry } from '../../analysis/arrangeTimeline.ts';
import { isHorizonPast } from '../../analysis/isHorizonPast.ts';
import type { Commitment } from '../../model/project.ts';
import { useAtlasState } from '../atlas.ts';
import { PlanName } from '../language/PlanName.tsx';
import { useWords } from '../language/useWords.ts';
import { CommitmentRow } from './CommitmentRow.tsx';

interface Props {
  readonly commitments: readonly Commitment[];
  readonly project: string;
}

/** What plans say of a project by the date at which they said it; plans that state none stand apart. */
export function Timeline({ commitments, project }: Props) {
  const { card, formats, reader, statuses } = useWords();
  const plans = useAtlasState((state) => state.data.plans);
  const dataDate = useAtlasState((state) => state.data.manifest?.dataDate ?? '');
  const { dated, undated } = useMemo(() => arrangeTimeline(commitments, plans), [commitments, plans]);
  const draw = ({ plan, commitments: own }: TimelineEntry) => {
    const { issued, issuedBasis, horizon } = plan;
    return (
      <li key={plan.id} className="entry">
        <p className="said">
          <strong>
            <PlanName of={plan} />
          </strong>
          <span>
            {issued
              ? `${formats.date(issued)}${issuedBasis === 'inferred' ? card.inferred : ''}`
              : horizon
                ? horizon.from
                  ? reader.period(horizon.from, horizon.to)
                  : reader.periodTo(horizon.to)
                : card.noPeriod}
          </span>
        </p>
        {isHorizonPast(plan, dataDate) && <small className="past">{statuses.horizonPast}</small>}
        <ul>
          {own.map((commitment) => (
            <CommitmentRow
              key={commitment.measure + commitment.rawStart}
              commitment={commitment}
              project={project}
              plan={plan}
            />
          ))}
        </ul>
      </li>
    );
  };
  return (
    <section className="timeline" aria-label={card.timeline}>
      <h3>
        {card.timeline} <small>{statuses.asOfText}</small>
      </h3>
      {dated.length > 0 && <ol>{dated.map(draw)}</ol>}
      {undated.length > 0 && (
        <>
          <h4>{card.undated}</h4>
          <ol className="undated">{undated.map(draw)}</ol>
        </>
      )}
    </section>
  );
}
