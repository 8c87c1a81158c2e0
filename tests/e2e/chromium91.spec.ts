/** Government desktops report Chromium 90 to 100: the production build must run in a real Chromium 91. */
import { expect, test } from '@playwright/test';
import { findChromium91 } from './findChromium91.ts';
import { openOldChromium } from './openOldChromium.ts';

test('the map draws in Chromium 91', async ({ baseURL }) => {
  test.setTimeout(300_000);
  const browser = findChromium91();
  test.skip(browser === null, 'not run: Chromium 91 missing');
  const page = await openOldChromium(browser!);
  try {
    expect(await page.evaluate('navigator.userAgent')).toContain('Chrome/91.');
    await page.goto(baseURL!);
    // An exception ends the wait: it is what the reader of a failure wants to see.
    const findOutcome = async () =>
      page.faults[0] ?? (await page.evaluate('document.documentElement.dataset.map'));
    await expect.poll(findOutcome, { timeout: 60_000 }).toBeTruthy();
    expect(await findOutcome()).toBe('idle');
    expect(page.faults).toEqual([]);
    expect(await page.evaluate("document.querySelectorAll('canvas.maplibregl-canvas').length")).toBe(1);
  } finally {
    await page.close();
  }
});
