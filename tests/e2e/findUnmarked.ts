import type { Page } from '@playwright/test';

/** Text that a reader of English would meet in Chinese without being told so. */
export function findUnmarked(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent ?? '';
      const parent = node.parentElement!;
      const lang = parent.closest('[lang]')?.getAttribute('lang') ?? '';
      if (/^(?:SCRIPT|STYLE|NOSCRIPT)$/.test(parent.tagName) || parent.closest('noscript')) continue;
      if (/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(text) && !/^zh-(?:Hans|Hant|CN)$/.test(lang))
        found.push(text);
    }
    return found;
  });
}
