import type { Decision } from '../../model/review.ts';
import { dropOrphan } from '../../state/own/ownActions.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';
import { useReviewWords } from './useReviewWords.ts';

interface Props {
  readonly orphans: readonly Decision[];
  /** One is about to go, with the focus in it. */
  readonly onDrop: () => void;
}

/** Decisions whose sentence the text no longer holds: shown, and moved nowhere. */
export function OrphanList({ orphans, onDrop }: Props) {
  const { store } = useAtlas();
  const review = useReviewWords();
  const script = useAtlasState(({ own }) => own?.review.plan.script ?? 'Hans');
  if (orphans.length === 0) return <p className="empty">{review.noneOrphaned}</p>;
  return (
    <ol className="review-list">
      {orphans.map((orphan) => (
        <li key={`${orphan.id} ${orphan.anchors.map(({ quote }) => quote).join(' ')}`} className="orphan">
          <strong lang="zh-Hans">
            {orphan.sort === 'accept' ? orphan.entry.name : orphan.anchors[0]!.name}
          </strong>{' '}
          <small>{review.decided[orphan.sort]}</small>
          {orphan.anchors.map(({ quote, number, index }) => (
            <p key={`${index} ${quote}`}>
              <small>{review.orphanOf(number)}</small>
              <q lang={script === 'Hant' ? 'zh-Hant' : 'zh-Hans'}>{quote}</q>
            </p>
          ))}
          <button
            type="button"
            className="small"
            onClick={() => {
              onDrop();
              dropOrphan(store, orphan);
            }}
          >
            {review.orphanKeep}
          </button>
        </li>
      ))}
    </ol>
  );
}
