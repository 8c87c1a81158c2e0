import { chromium, type Browser } from '@playwright/test';
import { build } from 'vite';
import { chromiumArguments } from '../setup/chromiumArguments.mjs';
import { buildPage } from './buildPage.ts';
import { openPage } from './openPage.ts';
import { searchQueries } from './searchQueries.ts';
import { servePages } from './servePages.ts';

/** How many times the corpus the search must bear. */
const times = 100;

type Taken = Record<'searchKey' | 'searchKeyMany' | 'searchBuild' | 'searchBuildMany', number[]>;

/**
 * Milliseconds of each keystroke in our search box until its list stands on the page; of the search alone at a hundred times
 * the corpus; and of building either index. What is typed first warms up and does not count.
 */
export async function measureSearch(root: string, cache: string, rounds: number): Promise<Taken> {
  await build({ root, logLevel: 'warn', build: { outDir: `${cache}/ours`, emptyOutDir: true } });
  await buildPage(root, 'search', null, `${cache}/search`);
  const server = await servePages({
    ours: `${cache}/ours`,
    search: `${cache}/search`,
    data: `${cache}/ours/data`,
  });
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: [...chromiumArguments],
  });
  try {
    const { address } = server;
    return {
      searchKey: await measureBox(browser, `${address}ours/`, rounds),
      ...(await measureMany(browser, `${address}search/search.html`, rounds)),
    };
  } finally {
    await browser.close();
    server.close();
  }
}

async function measureBox(browser: Browser, url: string, rounds: number): Promise<number[]> {
  const { page, close } = await openPage(browser, url);
  const box = page.getByRole('combobox', { name: '搜索' });
  await box.fill('合肥');
  await page.getByRole('listbox').getByRole('option').first().waitFor();
  const taken: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    const keys = await box.evaluate(async (input: HTMLInputElement, queries) => {
      // As typing does, past what React has put over the property.
      const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') as {
        set: (this: HTMLInputElement, value: string) => void;
      };
      const measured: number[] = [];
      for (const query of queries)
        for (let end = 1; end <= query.length; end++) {
          const started = performance.now();
          set.call(input, query.slice(0, end));
          input.dispatchEvent(new InputEvent('input', { bubbles: true }));
          // What an event sets off stands on the page when its microtasks are done.
          await Promise.resolve();
          measured.push(performance.now() - started);
          await new Promise((resolve) => {
            setTimeout(resolve, 30);
          });
        }
      return measured;
    }, searchQueries);
    if (round) taken.push(...keys);
  }
  await close();
  return taken;
}

async function measureMany(
  browser: Browser,
  url: string,
  rounds: number,
): Promise<Pick<Taken, 'searchKeyMany' | 'searchBuild' | 'searchBuildMany'>> {
  const page = await browser.newPage();
  page.setDefaultTimeout(300_000);
  await page.goto(url);
  await page.waitForFunction(() => 'benchSearch' in window);
  const taken = {
    searchKeyMany: [] as number[],
    searchBuild: [] as number[],
    searchBuildMany: [] as number[],
  };
  for (let round = 0; round <= rounds; round++) {
    const built = await page.evaluate(() => window.benchSearch.build(1));
    if (round) taken.searchBuild.push(built);
  }
  taken.searchBuildMany.push(await page.evaluate((many) => window.benchSearch.build(many), times));
  for (let round = 0; round <= rounds; round++) {
    const keys = await page.evaluate((queries) => window.benchSearch.type(queries), searchQueries);
    if (round) taken.searchKeyMany.push(...keys);
  }
  await page.close();
  return taken;
}
