import type { AtlasStore } from '../createAtlasStore.ts';
import { knownIds } from '../knownIds.ts';
import { openOwn } from './ownActions.ts';
import { parseReview } from './parseReview.ts';
import { startOwn } from './startOwn.ts';

/**
 * Opens once more the plan that the browser has kept.
 * @returns whether it could be read; settled once it has been pressed, or cannot be
 */
export async function restoreOwn(store: AtlasStore, dataUrl: string, kept: string): Promise<boolean> {
  const read = parseReview(kept, knownIds(store.getState()));
  if ('problem' in read) return false;
  openOwn(store, read.review, read.skipped);
  startOwn(store, dataUrl);
  await new Promise<void>((resolve) => {
    const isDone = (): boolean => {
      const { own } = store.getState();
      return own === null || own.pressed !== null || own.problem !== null;
    };
    const stop = store.subscribe(() => {
      if (!isDone()) return;
      stop();
      resolve();
    });
  });
  return true;
}
