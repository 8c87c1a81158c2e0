import { openPlan } from '../actions.ts';
import type { AtlasStore } from '../createAtlasStore.ts';
import type { Press } from './createPress.ts';
import type { OwnReview } from './ownState.ts';
import { setOwn } from './setOwn.ts';

/**
 * Presses the reader's plan at each change of it; while the press runs, only the last change counts.
 * @returns stops it
 */
export function runPress(store: AtlasStore, { press }: Press): () => void {
  let isRunning = false;
  let pressed: OwnReview | null = null;
  const step = async (): Promise<void> => {
    const { own } = store.getState();
    if (!own || isRunning || own.review === pressed) return;
    const { review } = own;
    isRunning = true;
    pressed = review;
    store.setState({ own: { ...own, isPressing: true } });
    const result = await press(review).then(
      (value) => ({ value }),
      (error: unknown) => ({ problem: error instanceof Error ? error.message : String(error) }),
    );
    isRunning = false;
    const now = store.getState();
    if (now.own && now.own.review.plan.id === review.plan.id) {
      const isLast = now.own.review === review;
      if ('problem' in result) {
        store.setState({ own: { ...now.own, isPressing: !isLast, problem: result.problem } });
      } else {
        const { decisions, orphans } = result.value;
        // Sentences that the text no longer holds are put aside once; the rest of the review is as pressed.
        const carried = isLast
          ? { ...review, decisions, orphans: [...review.orphans, ...orphans] }
          : now.own.review;
        if (isLast) pressed = carried;
        const isFirst = now.own.pressed === null;
        setOwn(store, {
          ...now.own,
          review: carried,
          pressed: result.value,
          isPressing: !isLast,
          problem: null,
        });
        if (isFirst && now.mode === 'review' && !now.selection.measure) openPlan(store, review.plan.id);
      }
    }
    await step();
  };
  const stop = store.subscribe(() => void step());
  void step();
  return stop;
}
