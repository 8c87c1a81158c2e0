import { expect, test } from 'vitest';
import { mendHash } from '../../src/state/mendHash.ts';

test.each([
  ['#v=1&p=g3', 'v=1&p=g3'],
  ['v=1&p=g3', 'v=1&p=g3'],
  ['#v=1&p=g3。', 'v=1&p=g3'],
  ['#v=1&p=g3%E3%80%82', 'v=1&p=g3'],
  ['#v=1&p=g3%EF%BC%8C%20', 'v=1&p=g3'],
  ['#v=1&amp;p=g3&amp;m=suzhou-2021:34', 'v=1&p=g3&m=suzhou-2021:34'],
  ['#v%3D1%26p%3Dg3', 'v=1&p=g3'],
  // The names of units hold brackets, and stay escaped.
  ['#u=%E5%B8%82%E5%A7%94%EF%BC%88%E5%8A%9E%EF%BC%89', 'u=%E5%B8%82%E5%A7%94%EF%BC%88%E5%8A%9E%EF%BC%89'],
  ['#%3D%E0%A4%A', '%3D%E0%A4%A'],
  ['', ''],
])('%s', (hash, mended) => {
  expect(mendHash(hash)).toBe(mended);
});
