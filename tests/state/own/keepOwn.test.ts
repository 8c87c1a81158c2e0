/** What the browser keeps of the reader's plan, where several pages of it are open. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keptKeys } from '../../../src/model/keptKeys.ts';
import { createAtlasStore, type AtlasStore } from '../../../src/state/createAtlasStore.ts';
import { keepOwn } from '../../../src/state/own/keepOwn.ts';
import { changeOwn, closeOwn, decide, openOwn, undo } from '../../../src/state/own/ownActions.ts';
import { writeReview } from '../../../src/state/own/writeReview.ts';
import { samplePlan, sampleReject } from './sampleOwn.ts';

const source = { name: 'a.txt', format: 'text', sha256: '', text: '甲' } as const;
const review = { plan: samplePlan, source, decisions: [], orphans: [] };
const another = { ...review, source: { ...source, text: '乙' } };

let kept: string | null;
let heard: ((event: Partial<StorageEvent>) => void) | null;
let store: AtlasStore;
/** Another page writes. */
const writeElsewhere = (text: string | null): void => {
  kept = text;
  heard!({ key: keptKeys.own, newValue: text });
};
const decisionsIn = (text: string | null) =>
  (JSON.parse(text!) as { decisions: { id: string }[] }).decisions.map(({ id }) => id);
const ids = () => store.getState().own!.review.decisions.map(({ id }) => id);

beforeEach(() => {
  kept = null;
  heard = null;
  store = createAtlasStore();
  vi.stubGlobal('localStorage', {
    getItem: () => kept,
    setItem: (_key: string, text: string) => (kept = text),
    removeItem: () => (kept = null),
  });
  vi.stubGlobal('window', {
    addEventListener: (_name: string, listener: typeof heard) => (heard = listener),
    removeEventListener: () => (heard = null),
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test('a page without a plan leaves alone what the browser keeps', () => {
  kept = 'of another page';
  const stop = keepOwn(store);
  expect(kept).toBe('of another page');
  store.setState({ intake: { file: null, purpose: 'open' } });
  expect(kept).toBe('of another page');
  stop();
  expect(heard).toBeNull();
});

test('every change is kept, and a closed plan is wiped', () => {
  keepOwn(store);
  openOwn(store, review);
  decide(store, 'new-1', sampleReject('new-1'));
  expect(decisionsIn(kept)).toEqual(['new-1']);
  closeOwn(store);
  expect(kept).toBeNull();
});

test('pages with the same plan follow each other: neither writes over what the other has decided', () => {
  keepOwn(store);
  openOwn(store, review);
  writeElsewhere(writeReview({ ...review, decisions: [sampleReject('new-1')] }, null, ''));
  expect(ids()).toEqual(['new-1']);
  decide(store, 'new-2', sampleReject('new-2'));
  expect(decisionsIn(kept)).toEqual(['new-1', 'new-2']);
  undo(store);
  undo(store);
  expect(ids()).toEqual([]);
});

test('another plan that was opened elsewhere is not written over, and the page says that its own is not kept', () => {
  keepOwn(store);
  openOwn(store, review);
  const other = writeReview(another, null, '');
  writeElsewhere(other);
  expect(store.getState().own!.isKept).toBe(false);
  decide(store, 'new-1', sampleReject('new-1'));
  expect(kept).toBe(other);
  expect(store.getState().own!.isKept).toBe(false);
  closeOwn(store);
  expect(kept).toBe(other);
  // What is opened after that is.
  openOwn(store, review);
  expect(decisionsIn(kept)).toEqual([]);
  expect(store.getState().own!.isKept).toBe(true);
});

test('what was wiped elsewhere is said to be gone, until the next change is kept', () => {
  keepOwn(store);
  openOwn(store, review);
  writeElsewhere(null);
  expect(store.getState().own!.isKept).toBe(false);
  changeOwn(store, { plan: { ...samplePlan, title: '丙' } });
  expect(kept).toContain('丙');
  expect(store.getState().own!.isKept).toBe(true);
});
