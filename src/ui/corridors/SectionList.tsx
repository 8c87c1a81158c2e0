import type { ReactNode } from 'react';
import type { CorridorAxis } from '../../analysis/corridors/corridorTypes.ts';
import type { PlanSaying } from '../../analysis/corridors/corridorData.ts';
import type { Commitment } from '../../model/project.ts';
import { useAtlasState } from '../atlas.ts';
import { AsWritten } from '../language/AsWritten.tsx';
import { useWords } from '../language/useWords.ts';
import { PlanLine } from './PlanLine.tsx';

interface Props {
  readonly axis: CorridorAxis;
  readonly name: string;
  /** The name again, where several lines stand below one another. */
  readonly title: ReactNode;
}

/** What the plans say of a line, section by section. */
export function SectionList({ axis, name, title }: Props) {
  const { corridors, formats } = useWords();
  const plans = useAtlasState((state) => state.data.plans);
  const byPlan = (commitments: readonly Commitment[]): PlanSaying[] =>
    plans.flatMap(({ id, level }): PlanSaying[] => {
      const own = commitments.filter(({ plan }) => plan === id);
      return own.length ? [{ plan: id, level, answer: 'mentioned', commitments: own }] : [];
    });
  return (
    <section className="sections" aria-label={`${name} ${corridors.sections}`}>
      <h3>
        {title}
        {title && ' · '}
        {corridors.sections}
      </h3>
      {axis.sections.map(({ section, stretches, commitments }) => (
        <div key={section ?? ''} className="saying">
          <strong>
            {section === null ? corridors.wholeLine : <AsWritten>{section}</AsWritten>}{' '}
            {section !== null && stretches.length > 0 && (
              <small>
                {stretches
                  .map(({ fromKm, toKm }) => `${formats.number(fromKm)}–${formats.number(toKm)}`)
                  .join(', ')}{' '}
                {corridors.kmUnit}
              </small>
            )}
          </strong>
          {byPlan(commitments).map((saying) => (
            <PlanLine key={saying.plan} saying={saying} project={axis.project!} />
          ))}
        </div>
      ))}
    </section>
  );
}
