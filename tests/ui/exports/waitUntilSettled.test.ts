/** A scene is drawn once all that it needs is there, and what its room draws over the map has come to rest. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createAtlasStore, type AtlasStore } from '../../../src/state/createAtlasStore.ts';
import type { PlanText } from '../../../src/model/plan.ts';
import { waitUntilSettled } from '../../../src/ui/exports/waitUntilSettled.ts';

let store: AtlasStore;
let isDone: boolean;
const layers = Object.fromEntries(
  Object.keys(createAtlasStore().getState().layers).map((id) => [id, false]),
) as never;
beforeEach(() => {
  vi.useFakeTimers();
  store = createAtlasStore();
  store.setState({ layers, mode: 'present' });
  isDone = false;
});
afterEach(() => {
  vi.useRealTimers();
});

function wait(signal = new AbortController().signal): Promise<void> {
  return waitUntilSettled(store, signal).then(() => {
    isDone = true;
  });
}

test('at once where all is there', async () => {
  await wait();
  expect(isDone).toBe(true);
});

test('for the text of the clause', async () => {
  store.setState({ selection: { project: null, place: null, measure: 'hefei-2020:55', at: null } });
  const waiting = wait();
  await vi.advanceTimersByTimeAsync(3000);
  expect(isDone).toBe(false);
  store.setState(({ data }) => ({ data: { ...data, texts: { 'hefei-2020': {} as PlanText } } }));
  await waiting;
});

test('for a border, and until its numbers have come too', async () => {
  store.setState({ room: 'corridors', border: ['皖', '苏'] });
  const waiting = wait();
  await vi.advanceTimersByTimeAsync(3000);
  expect(isDone).toBe(false);
  store.setState({ sketch: { features: [], bounds: null } });
  await vi.advanceTimersByTimeAsync(700);
  store.setState({ sketch: { features: [], bounds: null } });
  await vi.advanceTimersByTimeAsync(700);
  // What has nothing to do with it does not begin the wait anew.
  store.setState({ hinted: 'a' });
  expect(isDone).toBe(false);
  await vi.advanceTimersByTimeAsync(400);
  await waiting;
  expect(isDone).toBe(true);
});

test('not for ever, and not when it is no longer wanted', async () => {
  store.setState({ room: 'corridors', border: ['皖', '苏'] });
  void wait();
  await vi.advanceTimersByTimeAsync(15_001);
  expect(isDone).toBe(true);
  const controller = new AbortController();
  const waiting = waitUntilSettled(store, controller.signal);
  controller.abort();
  await expect(waiting).rejects.toThrow();
});
