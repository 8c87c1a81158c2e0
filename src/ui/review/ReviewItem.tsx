import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { buildAnchors } from '../../model/buildAnchors.ts';
import type { Decision } from '../../model/review.ts';
import { ownText } from '../../state/own/ownText.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';
import { AsWritten } from '../language/AsWritten.tsx';
import { useWords } from '../language/useWords.ts';
import { chooseRow } from './chooseRow.ts';
import type { CorrectDraft } from './correctDraft.ts';
import { CorrectForm } from './CorrectForm.tsx';
import { describeSite } from './describeSite.ts';
import { MergeForm } from './MergeForm.tsx';
import { OccurrenceList } from './OccurrenceList.tsx';
import { stagesOf, type ReviewRow } from './proposalRow.ts';
import { RejectForm } from './RejectForm.tsx';
import { useReviewWords } from './useReviewWords.ts';

interface Props {
  readonly row: ReviewRow;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly onDecide: (decision: Decision | null) => void;
}

type Form = 'correct' | 'merge' | 'reject';

/** A new name: what it is taken for, how sure that is, where it stands in the text, and what can be decided of it. */
export function ReviewItem({ row, isChosen, onChoose, onDecide }: Props) {
  const { store } = useAtlas();
  const words = useWords();
  const review = useReviewWords();
  const [form, setForm] = useState<Form | null>(null);
  // What is typed stays while another name is looked at.
  const [draft, setDraft] = useState<CorrectDraft | null>(null);
  const item = useRef<HTMLLIElement>(null);
  // On a small screen what opens may lie below what is seen.
  useEffect(() => {
    if (form) item.current?.querySelector('form')?.scrollIntoView({ block: 'nearest' });
  }, [form]);
  const places = useAtlasState((state) => state.data.places);
  const projects = useAtlasState((state) => state.data.projects);
  const proposals = useAtlasState(({ own }) => own?.pressed?.proposals);
  /** Of a project, or of a new name that stands no more where this one was merged into. */
  const nameOf = (id: string): string =>
    projects.get(id)?.name ?? proposals?.find((one) => one.id === id)?.entry.name ?? id;
  const text = useAtlasState(ownText);
  const { proposal, decision, entry, name } = row;
  const anchors = (): Decision['anchors'] =>
    decision?.anchors ?? (proposal && text ? buildAnchors(proposal.occurrences, text) : []);
  const focusOn = (within: string): void =>
    item.current?.querySelector<HTMLElement>(within)?.focus({ preventScroll: true });
  const decide = (next: Decision | null): void => {
    // The form is gone with the focus in it; the name stays, or the list finds the next.
    focusOn('.review-name');
    setForm(null);
    setDraft(null);
    onDecide(next);
  };
  /** One step back: out of the form, out of the name. */
  const goBack = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !isChosen) return;
    focusOn(form ? `[data-form=${form}]` : '.review-name');
    if (form) setForm(null);
    else onChoose();
  };
  const stages = stagesOf(row).map(({ verb, status }) => {
    const stage = status ? words.statuses.of[status] : words.statuses.unstated;
    return verb ? `${words.statuses.verb(verb)} ${stage}` : words.statuses.noVerb;
  });
  const outcome =
    decision?.sort === 'merge'
      ? review.mergedInto(nameOf(decision.project))
      : decision?.sort === 'reject'
        ? review.rejectedFor(decision.reason)
        : decision && review.decided[decision.sort];
  return (
    <li
      ref={item}
      className="review-item"
      aria-current={isChosen || undefined}
      data-proposal={row.id}
      onKeyDown={goBack}
    >
      <button type="button" className="review-name" aria-expanded={isChosen} onClick={onChoose}>
        <strong lang="zh-Hans">{name}</strong>
        {entry && <span>{words.kinds[entry.kind]}</span>}
        {stages.length > 0 && (
          <small>
            <AsWritten>{words.listed(stages)}</AsWritten>
          </small>
        )}
        {entry && (
          <small>
            <AsWritten>{describeSite(entry.site, places, review)}</AsWritten>
          </small>
        )}
        {proposal && !decision && proposal.doubts.length > 0 && (
          <small className="doubt">
            {words.listed(proposal.doubts.map((doubt) => review.doubts[doubt]))}
          </small>
        )}
        {outcome && <small className="outcome">{outcome}</small>}
      </button>
      {isChosen && (
        <div className="review-detail">
          {proposal && <OccurrenceList proposal={proposal} onOpen={(at) => chooseRow(store, row, at)} />}
          {proposal && !decision && proposal.alike.length > 0 && (
            <p className="alike">
              {review.alike}
              {proposal.alike.map((id) => (
                <button
                  key={id}
                  type="button"
                  className="small"
                  onClick={() =>
                    decide({
                      sort: 'merge',
                      id: row.id,
                      anchors: anchors(),
                      project: id,
                      reason: review.mergeDefault,
                    })
                  }
                >
                  <span lang="zh-Hans">{projects.get(id)?.name ?? id}</span>
                </button>
              ))}
            </p>
          )}
          <div className="buttons">
            {!decision && entry && (
              <button
                type="button"
                className="primary"
                onClick={() => decide({ sort: 'accept', id: row.id, anchors: anchors(), entry })}
              >
                {review.accept}
              </button>
            )}
            {(['correct', 'merge', 'reject'] as const).map((id) => (
              <button
                key={id}
                type="button"
                className="small"
                data-form={id}
                aria-expanded={form === id}
                onClick={() => setForm(form === id ? null : id)}
              >
                {review[id]}
              </button>
            ))}
            {decision && (
              <button type="button" className="small" onClick={() => decide(null)}>
                {proposal ? review.reopen : review.remove}
              </button>
            )}
          </div>
          {form === 'correct' && (
            <CorrectForm row={row} anchors={anchors()} draft={draft} onDraft={setDraft} onSave={decide} />
          )}
          {form === 'merge' && <MergeForm id={row.id} anchors={anchors()} onSave={decide} />}
          {form === 'reject' && <RejectForm id={row.id} anchors={anchors()} onSave={decide} />}
        </div>
      )}
    </li>
  );
}
