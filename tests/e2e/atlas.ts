import { expect, test as base, type BrowserContext, type Page } from '@playwright/test';

/** What the page says of itself (DESIGN §5). */
export interface AtlasState {
  readonly mode: string;
  readonly layers: Readonly<Record<string, boolean>>;
  readonly selection: Readonly<Record<'project' | 'place' | 'measure', string | null>>;
  readonly camera: { readonly lon: number; readonly lat: number; readonly zoom: number } | null;
  readonly filters: unknown;
}

interface AtlasWindow {
  readonly __atlas?: { readonly ready: Promise<void>; getState(): AtlasState };
}

/**
 * Notes whatever no page of ours may do: ask another origin for anything or its own for what is
 * not there, throw, or write an error to the console. The list fills while the pages of the context live.
 */
export function watchContext(context: BrowserContext, origin: string): string[] {
  const faults: string[] = [];
  const judgeUrl = (url: string): void => {
    const { protocol, host } = new URL(url);
    if (/^(data|blob|about):$/.test(protocol) || host === new URL(origin).host) return;
    faults.push(`request to another origin: ${url}`);
  };
  context.on('request', (request) => judgeUrl(request.url()));
  context.on('response', (response) => {
    if (response.status() >= 400) faults.push(`HTTP ${response.status()}: ${response.url()}`);
  });
  context.on('page', (page) => {
    page.on('websocket', (socket) => judgeUrl(socket.url()));
    page.on('crash', () => faults.push('page crashed'));
  });
  context.on('console', (message) => {
    if (message.type() === 'error')
      faults.push(`console error: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => faults.push(`page error: ${String(error.error())}`));
  return faults;
}

/**
 * `test` for every end-to-end test: a fault of any page of the context fails it. A test that provokes faults names
 * them: `test.use({ allowedFault: /…/ })`.
 */
export const test = base.extend<{ allowedFault: RegExp | null; watch: void }>({
  allowedFault: [null, { option: true }],
  watch: [
    async ({ context, baseURL, allowedFault }, use) => {
      const faults = watchContext(context, baseURL!);
      await use();
      expect(faults.filter((fault) => !allowedFault?.test(fault))).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Opens the page (`hash` may be a query or a fragment) and waits until the map stands still. */
export async function openAtlas(page: Page, hash = ''): Promise<void> {
  await page.goto(`./${hash}`);
  await waitUntilReady(page);
}

/** Loads the page again. Before it is ready, its state does not yet know what the address says. */
export async function reloadAtlas(page: Page): Promise<void> {
  await page.reload();
  await waitUntilReady(page);
}

export async function waitUntilReady(page: Page): Promise<void> {
  await page.waitForFunction(() => '__atlas' in window);
  await page.evaluate(() => (window as AtlasWindow).__atlas!.ready);
}

/** The page's own account of its state. */
export function readState(page: Page): Promise<AtlasState> {
  return page.evaluate(() => (window as AtlasWindow).__atlas!.getState());
}
