import { readFileSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import { chromiumArguments } from '../setup/chromiumArguments.mjs';
import { servePages } from './servePages.ts';
import { traceTasks } from './traceTasks.ts';

/** Characters of a plan as long as the longest bundled one, and of one that nobody reads. */
const usual = 30_000;
const huge = 1_000_000;

type Taken = Record<'press' | 'pressOpen' | 'pressTask' | 'pressHuge' | 'pressHugeTask', number[]>;

/**
 * A reader's plan in the page: milliseconds that the press takes for it in its worker, from the reader's last press of a
 * button to the names on the map, and the page's longest task meanwhile; the same for a text of a million characters.
 */
export async function measurePress(root: string, cache: string, rounds: number): Promise<Taken> {
  await build({ root, logLevel: 'warn', build: { outDir: `${cache}/ours`, emptyOutDir: true } });
  const server = await servePages({ ours: `${cache}/ours` });
  const source = readFileSync(`${root}/data/plans/hefei-2020/source.txt`, 'utf8');
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: [...chromiumArguments],
  });
  const taken: Taken = { press: [], pressOpen: [], pressTask: [], pressHuge: [], pressHugeTask: [] };
  try {
    const openPlan = async (length: number, into: [number[], number[] | null, number[]]): Promise<void> => {
      // A fresh page: nothing is warm, as when a reader opens a plan for the first time.
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
      page.setDefaultTimeout(300_000);
      await page.goto(`${server.address}ours/`);
      await page.evaluate(() => window.__atlas!.ready);
      const text = source.repeat(Math.ceil(length / source.length)).slice(0, length);
      await readDocument(page, text);
      const [took, waited, task] = into;
      task.push(
        ...(await traceTasks(browser, async () => {
          const times = await pressDocument(page);
          took.push(times.took);
          waited?.push(times.waited);
        })),
      );
      await page.close();
    };
    for (let round = 0; round < rounds; round++)
      await openPlan(usual, [taken.press, taken.pressOpen, taken.pressTask]);
    await openPlan(huge, [taken.pressHuge, null, taken.pressHugeTask]);
    return taken;
  } finally {
    await browser.close();
    server.close();
  }
}

async function readDocument(page: Page, text: string): Promise<void> {
  await page.locator('.bring-plan').click();
  const buffer = Buffer.from(text);
  const file = { name: 'plan.txt', mimeType: 'text/plain', buffer };
  await page.locator('.intake-dialog input[type=file]').setInputFiles(file);
  await page.locator('.intake-facts').waitFor();
  await page.locator('.intake-facts input').first().fill('plan');
  await page.locator('.intake-facts select').selectOption('other');
}

/** Milliseconds of the press, and of all from the button to the reviewed names. */
async function pressDocument(page: Page): Promise<{ readonly took: number; readonly waited: number }> {
  const started = await page.evaluate(() => {
    performance.mark('bench operation');
    document.querySelector<HTMLButtonElement>('.intake-do .primary')!.click();
    return performance.now();
  });
  await page.locator('.review-progress').waitFor();
  await page.waitForFunction(() => performance.getEntriesByName('press').length > 0);
  await page.locator('.review-tabs').waitFor();
  return page.evaluate((from) => {
    const [entry] = performance.getEntriesByName('press');
    return { took: entry!.duration, waited: entry!.startTime + entry!.duration - from };
  }, started);
}
