import { useState } from 'react';
import { isHorizonPast } from '../../analysis/isHorizonPast.ts';
import { precisionLabels, statusLabels, workLabels } from '../../layers/statusLabels.ts';
import type { Commitment, Project } from '../../model/project.ts';
import type { PlanSummary } from '../../model/plan.ts';
import { openMeasure } from '../../state/actions.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';
import { copyText } from '../copyText.ts';
import { describeProject } from './describeProject.ts';
import { kindLabels } from './kindLabels.ts';

/** A project: what it is, how far its place can be trusted, and what each plan says of it, with the words. */
export function ProjectCard({ project }: { project: Project }) {
  const plans = useAtlasState((state) => state.data.plans);
  const { commitments } = project;
  const dataDate = useAtlasState((state) => state.data.manifest?.dataDate ?? '');
  const [isCopied, setCopied] = useState(false);
  return (
    <>
      <h2>{project.name}</h2>
      <p className="facts">
        {kindLabels[project.kind]}
        {project.provinces.length > 0 &&
          ` · ${project.provinces.join('、')}${project.crossProvince ? '（跨省）' : ''}`}
        {project.partners.length > 0 && ` · 合作方：${project.partners.map(({ name }) => name).join('、')}`}
      </p>
      <p className="facts">
        位置{precisionLabels[project.precision]}
        {project.geometrySource && `：${project.geometrySource}`}
      </p>
      {commitments.length === 0 ? (
        <p className="facts">
          {project.context
            ? '现状参考要素，未见于所收规划的安排；图上以灰色表示。'
            : '规划原文只是提到，没有对它作出安排；图上以灰色参考要素表示。'}
        </p>
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
          const text = describeProject(project, plans, dataDate, location.href);
          void copyText(text).then(setCopied);
        }}
      >
        报告错误（复制要点）
      </button>
      {isCopied && (
        <small role="status" className="copied">
          已复制，可粘贴发出
        </small>
      )}
    </>
  );
}

function CommitmentRow({ commitment, plan }: { commitment: Commitment; plan: PlanSummary | undefined }) {
  const { store } = useAtlas();
  const dataDate = useAtlasState((state) => state.data.manifest?.dataDate ?? '');
  const isOpen = useAtlasState((state) => state.selection.measure === commitment.measure);
  const { verb, status, work, section, certainty, why } = commitment;
  // A year that the text does not state is none, whatever the plan's id says.
  const year = plan?.issued?.slice(0, 4) ?? '日期未载';
  return (
    <li aria-current={isOpen || undefined}>
      <button type="button" onClick={() => openMeasure(store, commitment.measure)}>
        <span className="row">
          <strong>{plan?.shortTitle ?? commitment.plan}</strong>
          <span>{year}</span>
          <span className="verb">
            {verb ? `“${verb}”` : '未写谓语'}
            {section && ` ${section}`}
          </span>
          <span className="status">
            {status ? statusLabels[status] : '阶段未写'}
            {work && ` · ${workLabels[work]}`}
          </span>
        </span>
        <q>{commitment.quote}</q>
        {certainty === 'judged' && <small>编者判断：{why}</small>}
        {plan && isHorizonPast(plan, dataDate) && <small>规划期已满，现状待核实</small>}
      </button>
    </li>
  );
}
