import { expect, test as base } from '@playwright/test';
import { findChromium91 } from './findChromium91.ts';
import type { OldPage } from './oldPage.ts';
import { openOldChromium, type OldBrowser } from './openOldChromium.ts';

interface AtlasWindow {
  readonly __atlas?: { readonly ready: Promise<void> };
}

/**
 * `test` for what must work in a real Chromium 91, the floor (government desktops report 90–100): `old` is a page of
 * it, `openAtlas` opens the atlas there and waits until the map stands still. A fault of the page fails the test.
 * Where there is no Chromium 91 the test is skipped; CI allows no such thing.
 */
export const test = base.extend<
  { old: OldPage; openAtlas: (hash?: string) => Promise<void> },
  { oldBrowser: OldBrowser | null }
>({
  oldBrowser: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads from a pattern what a fixture needs: nothing.
    async ({}, use) => {
      const chromium = findChromium91();
      const browser = chromium && (await openOldChromium(chromium));
      await use(browser);
      await browser?.close();
    },
    // The first start may have to fetch it.
    { scope: 'worker', timeout: 300_000 },
  ],
  old: async ({ oldBrowser }, use, info) => {
    info.skip(oldBrowser === null, 'not run: Chromium 91 missing');
    const page = await oldBrowser!.open();
    await page.resize(1280, 800);
    await use(page);
    if (info.status !== info.expectedStatus)
      await info.attach('screenshot', { body: await page.screenshot(), contentType: 'image/png' });
    await page.close();
    expect(page.faults).toEqual([]);
  },
  openAtlas: async ({ old, baseURL }, use) => {
    await use(async (hash = '') => {
      await old.goto(baseURL! + hash);
      const isThere = async (): Promise<boolean> =>
        old.faults.length > 0 || (await old.evaluate(() => '__atlas' in window));
      await expect.poll(isThere, { timeout: 60_000 }).toBe(true);
      expect(old.faults).toEqual([]);
      await old.evaluate(() => (window as AtlasWindow).__atlas!.ready);
    });
  },
});

export { expect };
