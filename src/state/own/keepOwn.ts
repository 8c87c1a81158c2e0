import { keep } from '../kept.ts';
import type { AtlasStore } from '../createAtlasStore.ts';
import { writeReview } from './writeReview.ts';

/**
 * Keeps the reader's plan in the browser at every change of it; where that does not do as it is told, the state says so.
 * @returns stops it
 */
export function keepOwn(store: AtlasStore): () => void {
  const put = (): void => {
    const { own, data } = store.getState();
    const text = own && writeReview(own.review, null, data.manifest?.dataDate ?? '');
    const isKept = keep('own', text);
    if (own && own.isKept !== isKept) store.setState({ own: { ...own, isKept } });
  };
  put();
  return store.subscribe(({ own }, before) => {
    if (own?.review !== before.own?.review) put();
  });
}
