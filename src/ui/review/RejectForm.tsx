import { useId, useState } from 'react';
import type { Decision } from '../../model/review.ts';
import { useReviewWords } from './useReviewWords.ts';

interface Props {
  readonly id: string;
  readonly anchors: Decision['anchors'];
  readonly onSave: (decision: Decision) => void;
}

/** Why a name is no project: one of the usual reasons, or one's own. */
export function RejectForm({ id, anchors, onSave }: Props) {
  const review = useReviewWords();
  const list = useId();
  const [reason, setReason] = useState(review.rejectReasons[0]!);
  return (
    <form
      className="review-form"
      onSubmit={(event) => {
        event.preventDefault();
        onSave({ sort: 'reject', id, anchors, reason: reason.trim() || review.rejectReasons[0]! });
      }}
    >
      <label>
        {review.rejectReason}
        <input list={list} value={reason} onChange={({ target }) => setReason(target.value)} />
      </label>
      <datalist id={list}>
        {review.rejectReasons.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </datalist>
      <button type="submit" className="primary">
        {review.rejectNow}
      </button>
    </form>
  );
}
