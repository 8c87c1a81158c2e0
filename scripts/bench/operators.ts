import type { Page } from '@playwright/test';
import type { Operator } from './measureOperations.ts';
import type { Operation } from './pages/recorder.js';

const toggled = { source: 'railways', label: '铁路' };

/** From an event of the page to the next idle map, set off by what a person does. */
async function byInput(page: Page, type: string, act: () => Promise<void>): Promise<Operation> {
  await page.evaluate((event) => window.benchRecorder.armInput(event), type);
  await act();
  return page.evaluate(() => window.benchRecorder.armed());
}

/** Ours through its panels and pointer; the bare page by the same calls of its map. */
export const operators: Readonly<Record<'ours' | 'bare', Operator>> = {
  ours: {
    toggle: (page, isOn) =>
      byInput(page, 'click', () =>
        page.getByRole('checkbox', { name: toggled.label, exact: true }).setChecked(isOn),
      ),
    filter: async (page, isOn) => {
      const panel = page.locator('.filters');
      await panel.evaluate((details: HTMLDetailsElement) => {
        details.open = true;
      });
      const chip = panel.getByRole('button', { name: '拟建与前期研究' });
      if (((await chip.getAttribute('aria-pressed')) === 'true') === isOn) throw new Error('already so');
      return byInput(page, 'click', () => chip.click());
    },
    hover: (page, { x, y }) => byInput(page, 'mousemove', () => page.mouse.move(x, y)),
    select: async (page, { x, y }) => {
      await page.mouse.move(x, y);
      await page.waitForTimeout(300);
      return byInput(page, 'click', () => page.mouse.click(x, y));
    },
  },
  bare: {
    toggle: (page, isOn) =>
      page.evaluate(([source, on]) => window.benchRecorder.time(() => window.benchMap.toggle(source, on)), [
        toggled.source,
        isOn,
      ] as const),
    filter: (page, isOn) =>
      page.evaluate((on) => window.benchRecorder.time(() => window.benchMap.filter(on)), isOn),
    hover: (page, { x, y }) =>
      page.evaluate((at) => window.benchRecorder.time(() => window.benchMap.hover(at)), [x, y] as const),
    select: (page, { source, id, camera }) =>
      page.evaluate(
        (step) => window.benchRecorder.time(() => window.benchMap.select(step.source, step.id, step.camera)),
        { source, id, camera },
      ),
  },
};
