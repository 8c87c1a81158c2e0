import { useEffect, useRef } from 'react';
import type { OwnState } from '../../state/own/ownState.ts';
import { useAtlasState } from '../atlas.ts';
import { PlanName } from '../language/PlanName.tsx';
import { useWords } from '../language/useWords.ts';
import { listPlanFacts } from '../reader/listPlanFacts.ts';
import { knownProjects } from './knownProjects.ts';
import { useReviewWords } from './useReviewWords.ts';

interface Props {
  readonly own: OwnState;
  /** Names that have been decided on, of how many. */
  readonly done: number;
  readonly all: number;
}

/** Which plan is open, what was found in it, and how far the review has come. */
export function ReviewHead({ own, done, all }: Props) {
  const words = useWords();
  const review = useReviewWords();
  const { formats } = words;
  const dataDate = useAtlasState((state) => state.data.manifest?.dataDate ?? '');
  const { pressed, isPressing, problem, isKept, skipped } = own;
  const heading = useRef<HTMLHeadingElement>(null);
  // The dialog that led here is gone with the focus in it.
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, []);
  const plan = pressed?.overlay.plan ?? { ...own.review.plan, measureCount: 0, territory: null };
  const known = knownProjects(own);
  return (
    <header className="review-head">
      <h2 ref={heading} tabIndex={-1}>
        <PlanName of={plan} />
      </h2>
      <p className="quiet">{listPlanFacts(plan, dataDate, words).join(' · ')}</p>
      {pressed && (
        <p className="quiet">
          {review.counts(formats.number(plan.measureCount), formats.number(known.size), formats.number(all))}
        </p>
      )}
      <div className="review-progress">
        <progress
          aria-label={review.progress(formats.number(done), formats.number(all))}
          max={all || 1}
          value={done}
        />
        <span role="status">
          {isPressing ? review.pressing : review.progress(formats.number(done), formats.number(all))}
        </span>
      </div>
      {problem && (
        <p className="warning" role="alert">
          {review.failed(problem)}
        </p>
      )}
      {skipped.length > 0 && (
        <p className="warning" role="alert">
          {review.skipped(words.listed(skipped.map((one) => formats.number(one))))}
        </p>
      )}
      {!isKept && (
        <p className="warning" role="alert">
          {review.notKept}
        </p>
      )}
    </header>
  );
}
