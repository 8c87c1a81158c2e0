import type { OwnPress } from '../../model/ownPress.ts';
import type { Decision, Review } from '../../model/review.ts';

/** What the reader works on: all of a review that is not derived. */
export interface OwnReview extends Pick<Review, 'plan' | 'source'> {
  readonly decisions: readonly Decision[];
  /** Decisions whose sentence the source no longer holds. */
  readonly orphans: readonly Decision[];
}

/** A plan that the reader has opened, beside the bundled ones. */
export interface OwnState {
  readonly review: OwnReview;
  /** What the press made of it last; null until it has. */
  readonly pressed: OwnPress | null;
  readonly isPressing: boolean;
  /** Why the press came to nothing, as it says it. */
  readonly problem: string | null;
  /** Decisions as they were before each step, and those that were taken back. */
  readonly past: readonly (readonly Decision[])[];
  readonly future: readonly (readonly Decision[])[];
  /** Whether the browser keeps it until the next visit. */
  readonly isKept: boolean;
  /** Decisions of its file that could not be read, by their numbers from 1; the file is as it was. */
  readonly skipped: readonly number[];
}
