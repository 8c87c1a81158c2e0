import { chromium } from '@playwright/test';
import { cpSync } from 'node:fs';
import { chromiumArguments } from '../setup/chromiumArguments.mjs';
import { buildPage } from './buildPage.ts';
import { servePages } from './servePages.ts';
import { traceTasks } from './traceTasks.ts';

/** How many times the projects the analyses must bear. */
const times = 10;

type Taken = Record<'analysis' | 'analysisMany' | 'analysisTask' | 'analysisTaskMany', number[]>;

/**
 * Milliseconds of all analyses of the bundled plans in a fresh worker (every border with what joins its sides, a corridor
 * of three lines, matrix and findings), the page's longest task meanwhile, and both at ten times the projects.
 */
export async function measureAnalysis(root: string, cache: string, rounds: number): Promise<Taken> {
  await buildPage(root, 'analysis', null, `${cache}/analysis`);
  cpSync(`${root}/public/data`, `${cache}/analysisData`, { recursive: true });
  const server = await servePages({ analysis: `${cache}/analysis`, data: `${cache}/analysisData` });
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: [...chromiumArguments],
  });
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(300_000);
    const taken: Taken = { analysis: [], analysisMany: [], analysisTask: [], analysisTaskMany: [] };
    for (let round = 0; round < rounds; round++)
      for (const [count, took, task] of [
        [1, taken.analysis, taken.analysisTask],
        [times, taken.analysisMany, taken.analysisTaskMany],
      ] as const) {
        // A fresh page: nothing is warm, as when a reader asks for the first time.
        await page.goto(`${server.address}analysis/analysis.html`);
        await page.waitForFunction(() => 'benchAnalysis' in window);
        took.push(await page.evaluate((one) => window.benchAnalysis.time(one), count));
        task.push(
          ...(await traceTasks(browser, () =>
            page.evaluate((one) => window.benchAnalysis.watch(one), count),
          )),
        );
      }
    return taken;
  } finally {
    await browser.close();
    server.close();
  }
}
