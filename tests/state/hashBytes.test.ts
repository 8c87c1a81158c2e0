import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { hashBytes } from '../../src/state/hashBytes.ts';

const expected = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const some = fc.sample(fc.uint8Array({ maxLength: 500 }), 40).map((bytes) => Uint8Array.from(bytes));

afterEach(() => {
  vi.unstubAllGlobals();
});

test('by the browser itself', async () => {
  for (const bytes of some) expect(await hashBytes(bytes)).toBe(expected(bytes));
});

test('by a library where the browser computes none', async () => {
  vi.stubGlobal('crypto', {});
  for (const bytes of some) expect(await hashBytes(bytes)).toBe(expected(bytes));
});
