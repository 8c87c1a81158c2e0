import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { decide, decideAll } from '../../state/own/ownActions.ts';
import { buildAnchors } from '../../model/buildAnchors.ts';
import type { Decision } from '../../model/review.ts';
import { ownText } from '../../state/own/ownText.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';
import { useWords } from '../language/useWords.ts';
import { stepTabs } from '../shell/stepTabs.ts';
import { AddName } from './AddName.tsx';
import { chooseRow } from './chooseRow.ts';
import { knownProjects } from './knownProjects.ts';
import { OrphanList } from './OrphanList.tsx';
import type { ReviewRow } from './proposalRow.ts';
import { ReviewHead } from './ReviewHead.tsx';
import { ReviewList } from './ReviewList.tsx';
import { ReviewMenu } from './ReviewMenu.tsx';
import { useReviewRows } from './useReviewRows.ts';
import { useReviewWords } from './useReviewWords.ts';
import './review.css';

const parts = ['open', 'decided', 'orphans'] as const;
type Part = (typeof parts)[number];

/** 复核: the names that are new in the reader's plan, the surest first, with the text and the map beside them. */
export function ReviewPanel() {
  const { store } = useAtlas();
  const { formats } = useWords();
  const review = useReviewWords();
  const own = useAtlasState((state) => state.own);
  const chosen = useAtlasState(({ selection }) => selection.project);
  const { open, decided } = useReviewRows();
  const [part, setPart] = useState<Part>('open');
  const [row, setRow] = useState<string | null>(null);

  // What is chosen on the map or in the text is looked for here.
  const seen = useRef(chosen);
  useEffect(() => {
    if (seen.current === chosen) return;
    seen.current = chosen;
    const list = [open, decided].findIndex((rows) => rows.some(({ id }) => id === chosen));
    if (list < 0) return;
    setRow(chosen);
    setPart(parts[list]!);
  }, [chosen, open, decided]);

  const showStep = (id: string, isDecided: boolean): void => {
    setRow(id);
    setPart(isDecided ? 'decided' : 'open');
  };
  if (!own)
    return (
      <section className="review" aria-label={review.title}>
        <p className="empty">{review.none}</p>
        <ReviewMenu onWalked={showStep} />
      </section>
    );
  const choose = (next: ReviewRow): void => {
    setRow(next.id === row ? null : next.id);
    if (next.id !== row) chooseRow(store, next);
  };
  /** What had the focus is about to go. */
  const focusPart = (): void => document.getElementById(`review-part-${part}`)?.focus();
  const settle = (current: ReviewRow, decision: Decision | null): void => {
    decide(store, current.id, decision);
    // Decided otherwise, it stays where it is.
    if (decision && current.decision) return;
    const list = decision ? open : decided;
    const at = list.findIndex(({ id }) => id === current.id);
    const next = list[at + 1] ?? list[at - 1] ?? null;
    setRow(next?.id ?? null);
    if (next) chooseRow(store, next);
    else focusPart();
  };
  const sure = open.filter(({ proposal }) => proposal?.surety === 'sure');
  const acceptSure = (): void => {
    const text = ownText({ own });
    if (!text) return;
    focusPart();
    decideAll(
      store,
      sure.map(({ id, proposal }): Decision => ({
        sort: 'accept',
        id,
        anchors: buildAnchors(proposal!.occurrences, text),
        entry: proposal!.entry,
      })),
    );
  };
  const noneOpen = !own.pressed
    ? review.pressing
    : decided.length > 0
      ? review.noneOpen
      : knownProjects(own).size > 0
        ? review.noneFound
        : review.nothingFound;
  const counts = { open: open.length, decided: decided.length, orphans: own.review.orphans.length };
  const go = (event: KeyboardEvent<HTMLButtonElement>): void =>
    stepTabs(event, parts.indexOf(part), parts.length, (index) => setPart(parts[index]!));
  return (
    <section className="review" aria-label={review.title}>
      <ReviewHead own={own} done={decided.length} all={open.length + decided.length} />
      <ReviewMenu onWalked={showStep} />
      <div role="tablist" aria-label={review.partsLabel} className="tabs review-tabs">
        {parts.map((id) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`review-part-${id}`}
            aria-selected={id === part}
            aria-controls="review-part"
            tabIndex={id === part ? 0 : -1}
            onClick={() => setPart(id)}
            onKeyDown={go}
          >
            {review.parts[id]} <span className="count">{formats.number(counts[id])}</span>
          </button>
        ))}
      </div>
      <div role="tabpanel" id="review-part" aria-labelledby={`review-part-${part}`} className="review-part">
        {part === 'open' && (
          <>
            {sure.length > 1 && (
              <button type="button" className="small accept-all" onClick={acceptSure}>
                {review.acceptAll(formats.number(sure.length))}
              </button>
            )}
            <ReviewList
              rows={open}
              isGrouped
              empty={noneOpen}
              chosen={row}
              onChoose={choose}
              onDecide={settle}
            />
            {own.pressed && (
              <AddName
                onAdded={(id) => {
                  setPart('decided');
                  setRow(id);
                }}
              />
            )}
          </>
        )}
        {part === 'decided' && (
          <ReviewList
            rows={decided}
            empty={review.noneDecided}
            chosen={row}
            onChoose={choose}
            onDecide={settle}
          />
        )}
        {part === 'orphans' && <OrphanList orphans={own.review.orphans} onDrop={focusPart} />}
      </div>
      <p className="review-note">{review.local}</p>
    </section>
  );
}
