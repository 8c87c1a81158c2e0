import type { AtlasStore } from '../createAtlasStore.ts';
import { keep, watchKept } from '../kept.ts';
import { knownIds } from '../knownIds.ts';
import { takeOver } from './ownActions.ts';
import { parseReview } from './parseReview.ts';
import { writeReview } from './writeReview.ts';

/**
 * Keeps the reader's plan in the browser at every change of it; where that does not do as it is told, the state says
 * so. The browser has room for one plan: a page without one leaves it alone, pages with the same one follow each other,
 * and a page does not write over another plan that was opened elsewhere since.
 * @returns stops it
 */
export function keepOwn(store: AtlasStore): () => void {
  /** What this page has put there last, or taken over. */
  let last: string | null = null;
  let isOthers = false;
  const tell = (isKept: boolean): void => {
    const { own } = store.getState();
    if (own && own.isKept !== isKept) store.setState({ own: { ...own, isKept } });
  };
  const put = (): void => {
    const { own, data } = store.getState();
    const text = own && writeReview(own.review, null, data.manifest?.dataDate ?? '');
    if (text !== last && !isOthers && keep('own', text)) last = text;
    tell(text === last);
  };
  if (store.getState().own) put();
  const stopWatching = watchKept('own', (text) => {
    const { own, bundled } = store.getState();
    if (!own || text === last) return;
    const read = text === null ? null : parseReview(text, knownIds({ data: bundled }));
    const isSame =
      read !== null &&
      'review' in read &&
      read.review.plan.id === own.review.plan.id &&
      read.review.source.text === own.review.source.text;
    if (isSame) {
      last = text;
      takeOver(store, read.review);
      return;
    }
    last = null;
    isOthers = text !== null;
    tell(false);
  });
  const stop = store.subscribe(({ own }, { own: before }) => {
    if (own?.review === before?.review) return;
    // What is opened here is what the browser is to keep from now on.
    if (own && own.review.source !== before?.review.source) isOthers = false;
    put();
    if (!own) isOthers = false;
  });
  return () => {
    stop();
    stopWatching();
  };
}
