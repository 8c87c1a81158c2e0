import { useState } from 'react';
import { buildAnchors } from '../../model/buildAnchors.ts';
import { hashText } from '../../model/hashText.ts';
import { decide } from '../../state/own/ownActions.ts';
import { ownText } from '../../state/own/ownText.ts';
import { useAtlas } from '../atlas.ts';
import { findWritten } from './findWritten.ts';
import { isTaken } from './isTaken.ts';
import { useReviewWords } from './useReviewWords.ts';

/** Adds a name that the press has not found; it must stand in the text as it is written. */
export function AddName({ onAdded }: { onAdded: (id: string) => void }) {
  const { store } = useAtlas();
  const review = useReviewWords();
  const [name, setName] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const add = (): void => {
    const { own, data } = store.getState();
    const pressed = own?.pressed;
    const text = ownText({ own });
    const written = name.trim();
    if (!pressed || !text || written.length < 3) return setFault(review.addNotFound);
    const isListed = pressed.proposals.some(({ entry }) => entry.name === written);
    if (isListed || isTaken(written, '', data)) return setFault(review.addKnown);
    const found = findWritten(text, written);
    if (found.length === 0) return setFault(review.addNotFound);
    const id = `new-${hashText(written)}`;
    decide(store, id, {
      sort: 'accept',
      id,
      anchors: buildAnchors(found, text),
      entry: {
        name: written,
        kind: 'other',
        site: { type: 'none', reason: review.noPlaceDefault },
        partners: [],
        isBuilt: false,
      },
    });
    setName('');
    setFault(null);
    onAdded(id);
  };
  return (
    <form
      className="review-form add-name"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <h3>{review.add}</h3>
      <div className="pair">
        <input
          aria-label={review.addName}
          placeholder={review.addName}
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
        <button type="submit" className="small">
          {review.addNow}
        </button>
      </div>
      {fault && (
        <p className="warning" role="alert">
          {fault}
        </p>
      )}
    </form>
  );
}
