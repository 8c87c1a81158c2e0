import type { Browser } from '@playwright/test';
import { longestTasks, type TraceEvent } from './longestTasks.ts';

/** Records the browser's tasks while `run` works; gives the longest after each mark, see longestTasks. */
export async function traceTasks(browser: Browser, run: () => Promise<void>): Promise<number[]> {
  const session = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'blink.user_timing'], excludedCategories: ['*'] },
  });
  await run();
  const complete = new Promise((resolve) => {
    session.once('Tracing.tracingComplete', resolve);
  });
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  return longestTasks(events);
}
