import type { AtlasStore } from '../createAtlasStore.ts';
import { createPress, type Press } from './createPress.ts';
import { keepOwn } from './keepOwn.ts';
import { runPress } from './runPress.ts';

let press: Press | null = null;

/** Has the press started, so that it is ready when a document is; once for a page. */
export function startOwn(store: AtlasStore, dataUrl: string): void {
  if (press) return;
  press = createPress(
    dataUrl,
    store.getState().bundled.plans.map(({ id }) => id),
  );
  runPress(store, press);
  keepOwn(store);
}
