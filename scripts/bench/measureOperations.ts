import type { Browser, Page } from '@playwright/test';
import type { Operation } from './pages/recorder.js';
import { openPage } from './openPage.ts';
import type { Probe, SelectStep } from './probeOurs.ts';
import { traceTasks } from './traceTasks.ts';

/** How one page does an operation; the bench measures the time to the next idle map. */
export interface Operator {
  readonly toggle: (page: Page, isOn: boolean) => Promise<Operation>;
  readonly filter: (page: Page, isOn: boolean) => Promise<Operation>;
  readonly hover: (page: Page, at: { readonly x: number; readonly y: number }) => Promise<Operation>;
  readonly select: (page: Page, step: SelectStep) => Promise<Operation>;
}

type Name = keyof Operator;

/** Pause after each operation in which what it left behind (the rest grown quiet, texts read) can come to rest. */
const rest = 900;

/** Does each operation as often as the probe has steps (a toggle off and on), one page visit in all. */
export async function measureOperations(
  browser: Browser,
  url: string,
  operator: Operator,
  { hovers, selects }: Probe,
): Promise<Record<Name | 'longestTask' | 'longestWait', number[]>> {
  const { page, close } = await openPage(browser, url);
  const done: { name: Name; operation: Operation }[] = [];
  const run = async (name: Name, operation: () => Promise<Operation>): Promise<void> => {
    await page.waitForTimeout(rest);
    done.push({ name, operation: await operation() });
  };
  const longestTask = await traceTasks(browser, async () => {
    for (const _ of hovers) {
      await run('toggle', () => operator.toggle(page, false));
      await run('toggle', () => operator.toggle(page, true));
    }
    for (const _ of hovers) {
      await run('filter', () => operator.filter(page, true));
      await run('filter', () => operator.filter(page, false));
    }
    for (const target of hovers) await run('hover', () => operator.hover(page, target));
    for (const step of selects) await run('select', () => operator.select(page, step));
    await page.waitForTimeout(rest);
  });
  const tasks = await page.evaluate(() => window.benchRecorder.longTasks);
  await close();

  const timesOf = (name: Name): number[] =>
    done.filter((entry) => entry.name === name).map(({ operation: { start, idle } }) => idle - start);
  // A task belongs to the operation in which it began or that began in it.
  const longestWait = done.map(({ operation: { start } }, index) => {
    const end = done[index + 1]?.operation.start ?? Infinity;
    const own = tasks.filter((task) => task.start + task.duration > start && task.start < end);
    return Math.max(0, ...own.map(({ duration }) => duration));
  });
  return {
    toggle: timesOf('toggle'),
    filter: timesOf('filter'),
    hover: timesOf('hover'),
    select: timesOf('select'),
    longestTask,
    longestWait,
  };
}
