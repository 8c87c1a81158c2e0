import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { definePolyfills } from '../src/definePolyfills.ts';
import { check } from './check.ts';

// Node 20 has none.
const native = Object.getOwnPropertyDescriptor(Promise, 'withResolvers');

afterEach(() => {
  Reflect.deleteProperty(Promise, 'withResolvers');
  if (native) Object.defineProperty(Promise, 'withResolvers', native);
  vi.unstubAllGlobals();
});

test('what is sent to an old browser’s worker meanwhile is handed on in its order, once', async () => {
  const worker = new EventTarget();
  const hasBegun = new Promise<void>((resolve) => {
    vi.stubGlobal('addEventListener', (...given: Parameters<EventTarget['addEventListener']>) => {
      worker.addEventListener(...given);
      resolve();
    });
  });
  vi.stubGlobal('removeEventListener', worker.removeEventListener.bind(worker));
  vi.stubGlobal('dispatchEvent', worker.dispatchEvent.bind(worker));
  const send = (data: string) => worker.dispatchEvent(new MessageEvent('message', { data }));
  const heard: unknown[] = [];

  Reflect.deleteProperty(Promise, 'withResolvers');
  const loading = import('../src/polyfills.ts');
  await Promise.race([hasBegun, loading]);
  send('first');
  await loading;
  expect('withResolvers' in Promise).toBe(true);
  worker.addEventListener('message', (event) => heard.push((event as MessageEvent).data));
  send('second');
  expect(heard).toEqual([]);
  await vi.waitFor(() => expect(heard).toEqual(['first', 'second']));
  send('third');
  expect(heard).toEqual(['first', 'second', 'third']);
});

/** Runs with the browser's own method taken away and ours in its place. */
function withOurs<Result>(holder: object, name: string, run: () => Result): Result {
  const own = Object.getOwnPropertyDescriptor(holder, name)!;
  Reflect.deleteProperty(holder, name);
  try {
    definePolyfills();
    return run();
  } finally {
    Object.defineProperty(holder, name, own);
  }
}

test('a copy is the browser’s own, of all that messages hold; functions are refused', () => {
  const message = fc.anything({ withDate: true, withMap: true, withSet: true, withTypedArray: true });
  check(
    fc.property(message, (given) => {
      const clone = (): unknown => structuredClone(given);
      expect(withOurs(globalThis, 'structuredClone', clone)).toEqual(clone());
    }),
  );
  const ring: { self?: unknown } = {};
  ring.self = ring;
  const copy = withOurs(globalThis, 'structuredClone', () => structuredClone(ring));
  expect(copy).not.toBe(ring);
  expect(copy.self).toBe(copy);
  for (const refused of [() => 1, { inner: Symbol('a') }])
    expect(() => withOurs(globalThis, 'structuredClone', () => structuredClone(refused))).toThrow(
      DOMException,
    );
});

test('substitutes answer as the browser’s own methods do', () => {
  const isOdd = (value: number): boolean => value % 2 !== 0;
  const backwards = (a: number, b: number): number => b - a;
  check(
    fc.property(fc.array(fc.integer()), fc.integer({ min: -9, max: 9 }), (list, index) => {
      const cases: readonly [string, () => unknown][] = [
        ['at', () => list.at(index)],
        ['findLast', () => list.findLast(isOdd)],
        ['findLastIndex', () => list.findLastIndex(isOdd)],
        ['toSorted', () => [list.toSorted(backwards), list]],
        ['toReversed', () => [list.toReversed(), list]],
      ];
      for (const [name, run] of cases) expect(withOurs(Array.prototype, name, run)).toEqual(run());
      const text = list.join('');
      expect(withOurs(String.prototype, 'at', () => text.at(index))).toBe(text.at(index));
      expect(withOurs(Object, 'hasOwn', () => Object.hasOwn(list, index))).toBe(Object.hasOwn(list, index));
    }),
  );
});
