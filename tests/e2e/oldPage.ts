import { expect } from '@playwright/test';
import type { DebuggingPipe } from './debuggingPipe.ts';
import { describeFault } from './describeFault.ts';

/** A page of a browser that is too old for Playwright. Whatever is not there yet is waited for. */
export interface OldPage {
  /** Exceptions, console errors (requests that failed among them) so far. */
  readonly faults: readonly string[];
  goto(url: string): Promise<void>;
  /** What a function returns in the page; it may use nothing but its arguments, which are JSON. */
  evaluate<Result, Given extends readonly unknown[]>(
    run: (...given: Given) => Result | Promise<Result>,
    ...given: Given
  ): Promise<Result>;
  /** The text of the first visible element that fits, once there is one. */
  textOf(selector: string, text?: string): Promise<string>;
  /** Clicks the middle of the first visible element that fits: a selector, and what its text or name contains. */
  click(selector: string, text?: string): Promise<void>;
  clickAt(x: number, y: number): Promise<void>;
  /** Types into what has the focus. */
  type(text: string): Promise<void>;
  press(key: 'Enter' | 'Escape' | 'ArrowDown' | 'ArrowRight' | 'PageDown' | 'F5'): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  emulateMedia(media: 'print' | 'screen'): Promise<void>;
  /** A PNG of the page, or of its first element that fits. */
  screenshot(selector?: string): Promise<Buffer>;
  /** The page on paper, of the size that its style says. */
  pdf(): Promise<Buffer>;
  close(): Promise<void>;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

export async function attachOldPage(
  pipe: DebuggingPipe,
  sessionId: string,
  dispose: () => Promise<unknown>,
): Promise<OldPage> {
  const send: (method: string, parameters?: object) => Promise<Readonly<Record<string, unknown>>> = (
    method,
    parameters = {},
  ) => pipe.send(method, { ...parameters }, sessionId);
  const faults: string[] = [];
  pipe.listen(sessionId, (method, parameters) => {
    const fault = describeFault(method, parameters);
    if (fault) faults.push(fault);
  });
  for (const domain of ['Runtime', 'Log', 'Page']) await send(`${domain}.enable`);

  const evaluate: OldPage['evaluate'] = async (run, ...given) => {
    const expression = `(${String(run)})(...${JSON.stringify(given)})`;
    const options = { expression, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await send('Runtime.evaluate', options);
    if (exceptionDetails)
      throw new Error(describeFault('Runtime.exceptionThrown', { exceptionDetails }) ?? '');
    return (result as { value: never }).value;
  };

  const find = async (selector: string, text: string): Promise<Box> => {
    let box: Box | null = null;
    const look = async (): Promise<boolean> => {
      box = await evaluate(findVisible, selector, text);
      // An exception ends the wait: it is what the reader of a failure wants to see.
      return box !== null || faults.length > 0;
    };
    await expect.poll(look, { message: `${selector} “${text}”`, timeout: 30_000 }).toBe(true);
    if (!box) throw new Error(`no ${selector} “${text}”: ${faults.join('\n')}`);
    return box;
  };

  const clickAt = async (x: number, y: number): Promise<void> => {
    const at = { x, y, button: 'left', clickCount: 1 };
    await send('Input.dispatchMouseEvent', { ...at, type: 'mouseMoved', button: 'none' });
    await send('Input.dispatchMouseEvent', { ...at, type: 'mousePressed' });
    await send('Input.dispatchMouseEvent', { ...at, type: 'mouseReleased' });
  };

  return {
    faults,
    goto: async (url) => {
      // Another fragment alone would not load the page again.
      await send('Page.navigate', { url: 'about:blank' });
      await send('Page.navigate', { url });
    },
    evaluate,
    textOf: async (selector, text = '') => (await find(selector, text)).text,
    click: async (selector, text = '') => {
      const { x, y } = await find(selector, text);
      await clickAt(x, y);
    },
    clickAt,
    type: async (text) => void (await send('Input.insertText', { text })),
    press: async (key) => {
      const windowsVirtualKeyCode = keyCodes[key];
      const stroke = { key, code: key, windowsVirtualKeyCode };
      await send('Input.dispatchKeyEvent', {
        ...stroke,
        type: 'keyDown',
        ...(key === 'Enter' ? { text: '\r' } : {}),
      });
      await send('Input.dispatchKeyEvent', { ...stroke, type: 'keyUp' });
    },
    resize: async (width, height) => {
      const metrics = { width, height, deviceScaleFactor: 1, mobile: false };
      await send('Emulation.setDeviceMetricsOverride', metrics);
    },
    emulateMedia: async (media) => void (await send('Emulation.setEmulatedMedia', { media })),
    screenshot: async (selector) => {
      const clip = selector && (await evaluate(boundsOf, selector));
      const picture = await send('Page.captureScreenshot', clip ? { clip: { ...clip, scale: 1 } } : {});
      return Buffer.from(picture['data'] as string, 'base64');
    },
    pdf: async () => {
      // A4, in inches, where the style names no size.
      const options = {
        preferCSSPageSize: true,
        printBackground: true,
        paperWidth: 8.27,
        paperHeight: 11.69,
      };
      return Buffer.from((await send('Page.printToPDF', options))['data'] as string, 'base64');
    },
    close: async () => void (await dispose()),
  };
}

const keyCodes = { Enter: 13, Escape: 27, ArrowDown: 40, ArrowRight: 39, PageDown: 34, F5: 116 };

/** Runs in the page: scrolls the first element that fits into view, and says where its middle is. */
function findVisible(selector: string, text: string): Box | null {
  for (const element of document.querySelectorAll<HTMLElement>(selector)) {
    const words = `${element.getAttribute('aria-label') ?? ''} ${element.textContent ?? ''}`;
    if (!words.includes(text) || getComputedStyle(element).visibility !== 'visible') continue;
    element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'auto' });
    const { left, top, width, height } = element.getBoundingClientRect();
    if (width > 0 && height > 0) return { x: left + width / 2, y: top + height / 2, text: words.trim() };
  }
  return null;
}

/** Runs in the page. */
function boundsOf(selector: string): { x: number; y: number; width: number; height: number } {
  const { x, y, width, height } = document.querySelector(selector)!.getBoundingClientRect();
  return { x, y, width, height };
}
