import { useState } from 'react';
import { kinds, type Kind } from '../../model/kinds.ts';
import type { Decision } from '../../model/review.ts';
import { statuses, type Status } from '../../model/status.ts';
import { useAtlasState } from '../atlas.ts';
import { useWords } from '../language/useWords.ts';
import type { ReviewRow } from './proposalRow.ts';
import { isTaken } from './isTaken.ts';
import { draftOfRow, type CorrectDraft } from './correctDraft.ts';
import { siteOf } from './siteDraft.ts';
import { SiteForm } from './SiteForm.tsx';
import { useReviewWords } from './useReviewWords.ts';

interface Props {
  readonly row: ReviewRow;
  readonly anchors: Decision['anchors'];
  /** What has been typed so far; null where nothing was. */
  readonly draft: CorrectDraft | null;
  readonly onDraft: (draft: CorrectDraft) => void;
  readonly onSave: (decision: Decision) => void;
}

const spatial = kinds.filter((kind) => !['city', 'county', 'town'].includes(kind));

/** What a new thing is called, of what kind and stage it is, with whom and where: as proposed, to be corrected. */
export function CorrectForm({ row, anchors, draft: typed, onDraft, onSave }: Props) {
  const { kinds: kindNames, statuses: stages } = useWords();
  const review = useReviewWords();
  const places = useAtlasState((state) => state.data.places);
  const projects = useAtlasState((state) => state.data.projects);
  const { entry } = row;
  const draft = typed ?? draftOfRow(row, anchors, review.partnerMark);
  const { name, kind, stage, why, partners, site, isBuilt } = draft;
  const change = (part: Partial<CorrectDraft>): void => onDraft({ ...draft, ...part });
  const [fault, setFault] = useState<string | null>(null);

  const save = (): void => {
    const written = name.trim();
    const located = siteOf(site, written, places, review);
    if (!written) return setFault(review.needName);
    if (written !== row.name && isTaken(written, row.id, { projects, places }))
      return setFault(review.nameTaken);
    if ('fault' in located) return setFault(review[located.fault]);
    const set =
      stage === '' ? {} : { status: stage === 'none' ? null : stage, why: why.trim() || review.stageSet };
    const known = new Map(entry?.partners.map((one) => [one.name, one]));
    onSave({
      sort: 'accept',
      id: row.id,
      anchors: anchors.map(({ status: _status, why: _why, ...anchor }) => ({ ...anchor, ...set })),
      entry: {
        name: written,
        kind,
        site: located,
        partners: partners
          .split(review.partnerMarks)
          .map((one) => one.trim())
          .filter(Boolean)
          .map((one) => known.get(one) ?? { name: one }),
        isBuilt,
      },
    });
  };
  return (
    <form
      className="review-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <label>
        {review.name}
        <input lang="zh-Hans" value={name} onChange={({ target }) => change({ name: target.value })} />
      </label>
      <div className="pair">
        <label>
          {review.kind}
          <select value={kind} onChange={({ target }) => change({ kind: target.value as Kind })}>
            {spatial.map((one) => (
              <option key={one} value={one}>
                {kindNames[one]}
              </option>
            ))}
          </select>
        </label>
        <label>
          {review.stage}
          <select value={stage} onChange={({ target }) => change({ stage: target.value as Status })}>
            <option value="">{review.stageAsRead}</option>
            {statuses.map((one) => (
              <option key={one} value={one}>
                {stages.of[one]}
              </option>
            ))}
            <option value="none">{stages.unstated}</option>
          </select>
        </label>
      </div>
      {stage !== '' && (
        <label>
          {review.stageWhy}
          <input
            value={why}
            placeholder={review.stageSet}
            onChange={({ target }) => change({ why: target.value })}
          />
        </label>
      )}
      <label>
        {review.partners}
        <input
          lang="zh-Hans"
          value={partners}
          onChange={({ target }) => change({ partners: target.value })}
        />
      </label>
      <SiteForm draft={site} onChange={(next) => change({ site: next })} />
      <label className="check">
        <input
          type="checkbox"
          checked={isBuilt}
          onChange={({ target }) => change({ isBuilt: target.checked })}
        />
        {review.built}
      </label>
      {fault && (
        <p className="warning" role="alert">
          {fault}
        </p>
      )}
      <button type="submit" className="primary">
        {review.acceptThis}
      </button>
    </form>
  );
}
