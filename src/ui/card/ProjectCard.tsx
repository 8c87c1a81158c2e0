import { useState } from 'react';
import { isHorizonPast } from '../../analysis/isHorizonPast.ts';
import type { Commitment, Project } from '../../model/project.ts';
import type { PlanSummary } from '../../model/plan.ts';
import { openMeasure } from '../../state/actions.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';
import { copyText } from '../copyText.ts';
import { AsWritten } from '../language/AsWritten.tsx';
import { Name } from '../language/Name.tsx';
import { PlanName } from '../language/PlanName.tsx';
import { useWords } from '../language/useWords.ts';
import { describeProject } from './describeProject.ts';
import { Partners } from './Partners.tsx';

/** A project: what it is, how far its place can be trusted, and what each plan says of it, with the words. */
export function ProjectCard({ project }: { project: Project }) {
  const words = useWords();
  const { card, kinds, listed, precisions } = words;
  const plans = useAtlasState((state) => state.data.plans);
  const { commitments } = project;
  const dataDate = useAtlasState((state) => state.data.manifest?.dataDate ?? '');
  const [isCopied, setCopied] = useState(false);
  return (
    <>
      <h2>
        <Name of={project} />
      </h2>
      <p className="facts">
        {kinds[project.kind]}
        {project.provinces.length > 0 &&
          ` · ${listed(project.provinces.map((id) => words.provinces.of[id]))}`}
        {project.crossProvince && card.crossProvince}
        <Partners partners={project.partners} />
      </p>
      <p className="facts">
        {card.position(precisions[project.precision])}
        {project.geometrySource && (
          <>
            {card.because}
            <AsWritten>{project.geometrySource}</AsWritten>
          </>
        )}
      </p>
      {commitments.length === 0 ? (
        <p className="facts">{project.context ? card.contextOnly : card.mentionOnly}</p>
      ) : (
        <ol className="commitments">
          {commitments.map((commitment) => (
            <CommitmentRow
              key={commitment.measure + commitment.verb}
              commitment={commitment}
              plan={plans.find(({ id }) => id === commitment.plan)}
            />
          ))}
        </ol>
      )}
      <button
        type="button"
        className="link"
        onClick={() => {
          const text = describeProject(project, plans, dataDate, location.href, words);
          void copyText(text).then(setCopied);
        }}
      >
        {card.report}
      </button>
      {isCopied && (
        <small role="status" className="copied">
          {card.copied}
        </small>
      )}
    </>
  );
}

function CommitmentRow({ commitment, plan }: { commitment: Commitment; plan: PlanSummary | undefined }) {
  const { store } = useAtlas();
  const { card, statuses } = useWords();
  const dataDate = useAtlasState((state) => state.data.manifest?.dataDate ?? '');
  const isOpen = useAtlasState((state) => state.selection.measure === commitment.measure);
  const { verb, status, work, section, certainty, why } = commitment;
  const script = plan?.script ?? 'Hans';
  // A year that the text does not state is none, whatever the plan's id says.
  const year = plan?.issued?.slice(0, 4) ?? card.noDate;
  return (
    <li aria-current={isOpen || undefined}>
      <button type="button" onClick={() => openMeasure(store, commitment.measure)}>
        <span className="row">
          <strong>{plan ? <PlanName of={plan} /> : commitment.plan}</strong>
          <span>{year}</span>
          <span className="verb">
            {verb ? <AsWritten script={script}>{statuses.verb(verb)}</AsWritten> : statuses.noVerb}
            {section && (
              <>
                {' '}
                <AsWritten script={script}>{section}</AsWritten>
              </>
            )}
          </span>
          <span className="status">
            {status ? statuses.of[status] : statuses.unstated}
            {work && ` · ${statuses.works[work]}`}
          </span>
        </span>
        <q lang={`zh-${script}`}>{commitment.quote}</q>
        {certainty === 'judged' && why && (
          <small>
            {card.judged}
            <AsWritten>{why}</AsWritten>
          </small>
        )}
        {plan && isHorizonPast(plan, dataDate) && <small>{statuses.horizonPast}</small>}
      </button>
    </li>
  );
}
