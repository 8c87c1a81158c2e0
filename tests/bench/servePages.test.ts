import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { compressedSize } from '../../scripts/bench/compressedSize.ts';
import { servePages } from '../../scripts/bench/servePages.ts';

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
writeFileSync(join(folder, 'index.html'), '<p>');
writeFileSync(join(folder, 'a.js'), 'x'.repeat(5000));
writeFileSync(join(folder, 'b.woff2'), Buffer.from([1, 2, 3]));
const server = await servePages({ one: folder });
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

test('serves files with their types and keeps a record', async () => {
  const page = await fetch(`${server.address}one/`);
  expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  const script = await fetch(`${server.address}one/a.js`);
  expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  expect(server.requests.map(({ file }) => file)).toEqual([join(folder, 'index.html'), join(folder, 'a.js')]);
});

test.each(['one/none.js', 'two/a.js', '', 'one/%2e%2e%2fpackage.json'])('%j is not there', async (path) => {
  expect((await fetch(server.address + path)).status).toBe(404);
});

test('sizes are those after brotli, never more than the file', async () => {
  expect(await compressedSize(join(folder, 'a.js'))).toBeLessThan(60);
  expect(await compressedSize(join(folder, 'b.woff2'))).toBe(3);
});
