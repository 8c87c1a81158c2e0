import { setMode } from '../actions.ts';
import type { AtlasStore } from '../createAtlasStore.ts';

/** A document that is about to be read. */
export interface Intake {
  /** What the reader has dropped or chosen; null where it is still to be chosen. */
  readonly file: File | null;
  /** A new plan, another text of the one that is open, only what is known of that; or a review file. */
  readonly purpose: 'open' | 'replace' | 'facts' | 'review';
}

export function startIntake(store: AtlasStore, intake: Partial<Intake> = {}): void {
  store.setState({ intake: { file: null, purpose: 'open', ...intake } });
}

/** Whether a file is meant to be a review; no plan comes as JSON, and as text it would be taken for one. */
export const isReviewFile = ({ name }: File): boolean => /\.json$/i.test(name);

/** Has the review room open a review file. */
export function startReview(store: AtlasStore, file: File): void {
  startIntake(store, { file, purpose: 'review' });
  setMode(store, 'review');
}

export function endIntake(store: AtlasStore): void {
  store.setState({ intake: null });
}
