import { readFileSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { keptKeys, keptPrefix } from '../../src/model/keptKeys.ts';
import { keep, readKept, wipeKept } from '../../src/state/kept.ts';
import { countKept, listKept } from '../../src/state/listKept.ts';
import { listSources } from '../listSources.ts';

/** A browser's store: its names are its own keys, and what it does is not. */
class Store {
  getItem(key: string): string | null {
    return Object.hasOwn(this, key) ? (this as unknown as Record<string, string>)[key]! : null;
  }
  setItem(key: string, text: string): void {
    Object.assign(this, { [key]: text });
  }
  removeItem(key: string): void {
    Reflect.deleteProperty(this, key);
  }
}

afterEach(() => {
  vi.unstubAllGlobals();
});

test('what is kept is listed with how much it holds, and all of it is wiped, and nothing of others', () => {
  const store = new Store();
  vi.stubGlobal('localStorage', store);
  store.setItem('another page', '1');
  store.setItem(`${keptPrefix}of-an-earlier-edition`, 'x');
  expect(keep('setAside', '{"a":"b"}')).toBe(true);
  expect(keep('recent', '[1,2,3]')).toBe(true);
  expect(readKept('recent')).toBe('[1,2,3]');
  expect(listKept()).toEqual([
    { sort: 'recent', count: 3 },
    { sort: 'setAside', count: 1 },
    { sort: null, key: `${keptPrefix}of-an-earlier-edition` },
  ]);
  wipeKept();
  expect(listKept()).toEqual([]);
  expect(Object.keys(store)).toEqual(['another page']);
});

test('a browser that keeps nothing is no fault', () => {
  vi.stubGlobal('localStorage', undefined);
  expect(readKept('recent')).toBeNull();
  expect(keep('recent', '[]')).toBe(false);
  expect(listKept()).toEqual([]);
  expect(() => wipeKept()).not.toThrow();
});

test.each([
  ['[]', 0],
  ['{"a":1,"b":2}', 2],
  ['{"plan":{},"source":{},"decisions":[1,2,3],"orphans":[]}', 3],
  ['7', 1],
  ['null', 1],
  ['{', 1],
])('%s holds %i', (text, count) => {
  expect(countKept(text)).toBe(count);
});

test('every name is ours alone', () => {
  const names = Object.values(keptKeys);
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => !name.startsWith(keptPrefix))).toEqual([]);
});

/** Whatever a browser keeps between two visits. */
const keepers =
  /\b(?:localStorage|sessionStorage|indexedDB|caches|cookie|cookieStore|serviceWorker)\b|navigator\.storage/;
const withoutComments = (source: string): string => source.replaceAll(/\/\*[^]*?\*\/|\/\/.*$/gm, '');

test('nothing else touches what a browser keeps, so that what is listed and wiped is all', () => {
  const writers = listSources('src').filter((file) =>
    keepers.test(withoutComments(readFileSync(file, 'utf8'))),
  );
  expect(writers).toEqual(['src/state/kept.ts']);
});
