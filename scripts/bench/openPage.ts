import { fileURLToPath } from 'node:url';
import type { Browser, CDPSession, Page } from '@playwright/test';

export const viewport = { width: 1280, height: 800 };
const patience = 60_000;

/** A page in a context of its own, with nothing in its cache, once its map stands still for the first time. */
export interface OpenPage {
  readonly page: Page;
  readonly cdp: CDPSession;
  /** Milliseconds from navigation to the first idle map. */
  readonly firstIdle: number;
  /** The same moment in milliseconds since 1970. */
  readonly idleAt: number;
  readonly readMetrics: () => Promise<Record<string, number>>;
  readonly close: () => Promise<void>;
}

export async function openPage(browser: Browser, url: string): Promise<OpenPage> {
  const context = await browser.newContext({ viewport, reducedMotion: 'reduce' });
  await context.addInitScript({ path: fileURLToPath(new URL('pages/recorder.js', import.meta.url)) });
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable');
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(url, { waitUntil: 'commit' });
  const first = page.evaluate(async () => {
    const firstIdle = await window.benchRecorder.firstIdle;
    return { firstIdle, idleAt: performance.timeOrigin + firstIdle };
  });
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${url}: no idle map; ${errors.join('; ')}`)), patience);
  });
  const idle = await Promise.race([first, late]).finally(() => clearTimeout(timer));
  return {
    page,
    cdp,
    ...idle,
    readMetrics: async () => {
      const { metrics } = await cdp.send('Performance.getMetrics');
      return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
    },
    close: () => context.close(),
  };
}
