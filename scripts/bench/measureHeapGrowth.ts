import type { Browser, CDPSession } from '@playwright/test';
import { openPage } from './openPage.ts';

const operations = 200;
/** What a first use fills for good (caches, code that is compiled late) is no growth. */
const warmUp = 200;

async function heapOf(cdp: CDPSession): Promise<number> {
  // Twice: finalisers of the first round free what the second can take.
  for (let round = 0; round < 2; round++) await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'JSHeapUsedSize')!.value / 1e6;
}

/**
 * By how many MB our page's heap has grown after 200 operations, half of them a layer hidden or shown, half a
 * project chosen through the address.
 * @param ids projects to choose, in turn
 */
export async function measureHeapGrowth(
  browser: Browser,
  url: string,
  ids: readonly string[],
): Promise<number> {
  const { page, cdp, close } = await openPage(browser, url);
  const run = (count: number): Promise<void> =>
    page.evaluate(
      async ({ wanted, times }) => {
        const box = document.querySelector<HTMLInputElement>('nav input[type="checkbox"]')!;
        for (let index = 0; index < times; index++) {
          if (index % 2) box.click();
          else {
            const id = wanted[(index / 2) % wanted.length]!;
            history.replaceState(null, '', `#v=1&l=cities.zones.parks.railways&p=${id}`);
            window.dispatchEvent(new PopStateEvent('popstate'));
          }
          await new Promise<void>((resolve) => {
            requestAnimationFrame(() => setTimeout(resolve, 20));
          });
        }
      },
      { wanted: ids, times: count },
    );
  await run(warmUp);
  const before = await heapOf(cdp);
  await run(operations);
  const growth = (await heapOf(cdp)) - before;
  await close();
  return growth;
}
