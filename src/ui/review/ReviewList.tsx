import { useEffect, useRef } from 'react';
import { sureties } from '../../model/proposal.ts';
import type { Decision } from '../../model/review.ts';
import type { ReviewRow } from './proposalRow.ts';
import { ReviewItem } from './ReviewItem.tsx';
import { useReviewWords } from './useReviewWords.ts';

interface Props {
  readonly rows: readonly ReviewRow[];
  /** By how sure they are. */
  readonly isGrouped?: boolean;
  readonly empty: string;
  readonly chosen: string | null;
  readonly onChoose: (row: ReviewRow) => void;
  readonly onDecide: (row: ReviewRow, decision: Decision | null) => void;
}

/** Rows of the review; the chosen one is open and in view. */
export function ReviewList({ rows, isGrouped = false, empty, chosen, onChoose, onDecide }: Props) {
  const review = useReviewWords();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const item = chosen && list.current?.querySelector<HTMLElement>(`[data-proposal="${chosen}"]`);
    if (!item) return;
    item.scrollIntoView({ block: 'nearest' });
    // A decision takes its row away with the focus in it: a keyboard goes on at the next.
    if (document.activeElement === document.body)
      item.querySelector('button')?.focus({ preventScroll: true });
  }, [chosen]);
  if (rows.length === 0)
    return (
      <p className="empty" role="status">
        {empty}
      </p>
    );
  const draw = (own: readonly ReviewRow[]) => (
    <ol className="review-list">
      {own.map((row) => (
        <ReviewItem
          key={row.id}
          row={row}
          isChosen={row.id === chosen}
          onChoose={() => onChoose(row)}
          onDecide={(decision) => onDecide(row, decision)}
        />
      ))}
    </ol>
  );
  return (
    <div ref={list}>
      {isGrouped
        ? sureties.map((surety) => {
            const own = rows.filter(({ proposal }) => proposal?.surety === surety);
            return own.length > 0 ? (
              <section key={surety}>
                <h3>{review.sureties[surety]}</h3>
                {draw(own)}
              </section>
            ) : null;
          })
        : draw(rows)}
    </div>
  );
}
