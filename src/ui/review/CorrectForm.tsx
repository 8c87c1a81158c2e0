import { useState } from 'react';
import { kinds, type Kind } from '../../model/kinds.ts';
import type { Decision } from '../../model/review.ts';
import { statuses, type Status } from '../../model/status.ts';
import { useAtlasState } from '../atlas.ts';
import { useWords } from '../language/useWords.ts';
import type { ReviewRow } from './proposalRow.ts';
import { isTaken } from './isTaken.ts';
import { draftOf, siteOf } from './siteDraft.ts';
import { SiteForm } from './SiteForm.tsx';
import { useReviewWords } from './useReviewWords.ts';

interface Props {
  readonly row: ReviewRow;
  readonly anchors: Decision['anchors'];
  readonly onSave: (decision: Decision) => void;
}

const spatial = kinds.filter((kind) => !['city', 'county', 'town'].includes(kind));

/** What a new thing is called, of what kind and stage it is, with whom and where: as proposed, to be corrected. */
export function CorrectForm({ row, anchors, onSave }: Props) {
  const { kinds: kindNames, statuses: stages } = useWords();
  const review = useReviewWords();
  const places = useAtlasState((state) => state.data.places);
  const projects = useAtlasState((state) => state.data.projects);
  const { entry } = row;
  const earlier = anchors.find(({ status }) => status !== undefined);
  const [name, setName] = useState(row.name);
  const [kind, setKind] = useState<Kind>(entry?.kind ?? 'other');
  const [stage, setStage] = useState<Status | 'none' | ''>(earlier ? (earlier.status ?? 'none') : '');
  const [why, setWhy] = useState(earlier?.why ?? '');
  const [isBuilt, setBuilt] = useState(entry?.isBuilt ?? false);
  const [partners, setPartners] = useState(
    entry?.partners.map((one) => one.name).join(review.partnerMark) ?? '',
  );
  const [site, setSite] = useState(() => draftOf(entry?.site ?? { type: 'none', reason: '' }));
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
        <input lang="zh-Hans" value={name} onChange={({ target }) => setName(target.value)} />
      </label>
      <div className="pair">
        <label>
          {review.kind}
          <select value={kind} onChange={({ target }) => setKind(target.value as Kind)}>
            {spatial.map((one) => (
              <option key={one} value={one}>
                {kindNames[one]}
              </option>
            ))}
          </select>
        </label>
        <label>
          {review.stage}
          <select value={stage} onChange={({ target }) => setStage(target.value as Status)}>
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
          <input value={why} placeholder={review.stageSet} onChange={({ target }) => setWhy(target.value)} />
        </label>
      )}
      <label>
        {review.partners}
        <input lang="zh-Hans" value={partners} onChange={({ target }) => setPartners(target.value)} />
      </label>
      <SiteForm draft={site} onChange={setSite} />
      <label className="check">
        <input type="checkbox" checked={isBuilt} onChange={({ target }) => setBuilt(target.checked)} />
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
