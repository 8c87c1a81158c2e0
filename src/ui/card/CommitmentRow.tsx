import { useState } from 'react';
import { abridgeClause } from '../../analysis/abridgeClause.ts';
import { findCommitmentText } from '../../analysis/findCommitmentText.ts';
import type { PlanSummary } from '../../model/plan.ts';
import type { Commitment } from '../../model/project.ts';
import { openMeasure } from '../../state/actions.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';
import { AsWritten } from '../language/AsWritten.tsx';
import { ClausePieces } from './ClausePieces.tsx';
import { PlanName } from '../language/PlanName.tsx';
import { useWords } from '../language/useWords.ts';
import { MeasureUnits } from '../reader/MeasureUnits.tsx';
import { numberLabel } from '../reader/numberLabel.ts';
import { useMarked } from '../reader/useMarked.ts';
import { useReceivedScript } from '../reader/useReceivedScript.ts';

interface Props {
  readonly commitment: Commitment;
  readonly project: string;
  readonly plan: PlanSummary;
}

/** What one clause says of a project: verb as written, stage, work, and the clause with verb and name in it. */
export function CommitmentRow({ commitment, project, plan }: Props) {
  const { store } = useAtlas();
  const words = useWords();
  const { card, reader, statuses } = words;
  const text = useAtlasState((state) => state.data.texts[commitment.plan]);
  const { asReceived, lang, isTranscribed } = useReceivedScript(plan.id);
  const [isWhole, setWhole] = useState(false);
  const at = findCommitmentText(text, commitment);
  const marked = useMarked(at?.measure, text?.dropped ?? []);
  const { verb, status, work, section, certainty, why } = commitment;
  const names = at?.measure.mentions.filter((mention) => mention.project === project) ?? [];
  const pieces = at
    ? abridgeClause(at.measure.textHans, at.range, verb, names, isWhole ? Infinity : undefined)
    : [];
  const isAbridged = pieces.some(({ role }) => role === 'gap');
  const shown = at && (asReceived ? at.measure.text : at.measure.textHans);
  return (
    <li aria-current={marked?.commitment?.rawStart === commitment.rawStart || undefined}>
      <button
        type="button"
        className="open-clause"
        onClick={() => openMeasure(store, commitment.measure, commitment.rawStart)}
      >
        <span className="row">
          <span className="visually-hidden">
            <PlanName of={plan} />
          </span>
          <span className="verb">
            {verb ? <AsWritten>{statuses.verb(verb)}</AsWritten> : statuses.noVerb}
            {section && (
              <>
                {' '}
                <AsWritten>{section}</AsWritten>
              </>
            )}
          </span>
          <span className="status">
            {status ? statuses.of[status] : statuses.unstated}
            {work && ` · ${statuses.works[work]}`}
          </span>
        </span>
        {at ? (
          <q lang={lang}>
            <ClausePieces pieces={pieces} text={shown!} />
          </q>
        ) : (
          <span className="waiting">{reader.opening}</span>
        )}
      </button>
      <p className="meta">
        {at && <span>{numberLabel(at.measure, words)}</span>}
        {isTranscribed && <span>{reader.transcribed}</span>}
        {(isAbridged || isWhole) && (
          <button type="button" className="link" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
            {isWhole ? card.abridged : card.whole}
          </button>
        )}
      </p>
      {certainty === 'judged' && why && (
        <small className="judged">
          {card.judged}
          <AsWritten>{why}</AsWritten>
        </small>
      )}
      {at && <MeasureUnits units={at.measure.units} plan={plan.id} />}
    </li>
  );
}
