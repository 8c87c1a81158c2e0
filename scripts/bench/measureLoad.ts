import type { Browser } from '@playwright/test';
import { compressedSize } from './compressedSize.ts';
import { openPage } from './openPage.ts';
import type { Server } from './servePages.ts';

/** One cold visit of a page, in the units of budgets.json. */
export async function measureLoad(
  browser: Browser,
  server: Server,
  url: string,
): Promise<Record<'javascript' | 'bytes' | 'firstIdle' | 'loadCpu' | 'heap', number>> {
  const before = server.requests.length;
  const { firstIdle, idleAt, cdp, readMetrics, close } = await openPage(browser, url);
  const { ThreadTime } = await readMetrics();
  const files = server.requests.slice(before).filter(({ at }) => at <= idleAt);
  await cdp.send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize } = await readMetrics();
  await close();
  const sizes = await Promise.all(
    files.map(async ({ file }) => ({ file, size: await compressedSize(file) })),
  );
  const sum = (part: typeof sizes): number => part.reduce((total, { size }) => total + size, 0) / 1000;
  return {
    javascript: sum(sizes.filter(({ file }) => file.endsWith('.js'))),
    bytes: sum(sizes),
    firstIdle,
    loadCpu: ThreadTime! * 1000,
    heap: JSHeapUsedSize! / 1e6,
  };
}
