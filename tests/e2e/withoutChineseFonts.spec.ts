/** Law 8: labels and interface look the same on a machine without Chinese fonts. */
import type { Browser, BrowserContextOptions } from '@playwright/test';
import { expect, openAtlas, test as base, watchContext } from './atlas.ts';
import { launchWithoutChineseFonts } from './launchWithoutChineseFonts.ts';
import { shareOfDifferentPixels } from './shareOfDifferentPixels.ts';

const test = base.extend<object, { bare: Browser }>({
  bare: [
    async ({ launchOptions }, use) => {
      const browser = await launchWithoutChineseFonts(launchOptions);
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
});

test.skip(process.platform !== 'linux', 'fonts are hidden through fontconfig');

const view: BrowserContextOptions = {
  viewport: { width: 1024, height: 640 },
  locale: 'zh-CN',
  reducedMotion: 'reduce',
};

/** A screenshot of the page at rest; without the bundled font where that is asked for. */
async function photograph(browser: Browser, baseURL: string, blocked?: RegExp): Promise<Buffer> {
  const context = await browser.newContext({ ...view, baseURL });
  const faults = watchContext(context, baseURL);
  if (blocked) await context.route(blocked, (route) => route.abort());
  const page = await context.newPage();
  await openAtlas(page);
  await page.evaluate(() => document.fonts.ready);
  const picture = await page.screenshot({ caret: 'hide' });
  if (!blocked) expect(faults).toEqual([]);
  await context.close();
  return picture;
}

test('Chinese characters are drawn by the bundled font', async ({ bare, baseURL }) => {
  const page = await bare.newPage({ ...view, baseURL: baseURL! });
  await openAtlas(page);
  const drawn = await page.evaluate(async () => {
    const bundled = '"Noto Sans SC Variable"';
    const faces = await document.fonts.load(`32px ${bundled}`, '宿汴');
    const draw = (character: string, family: string): string => {
      const canvas = Object.assign(document.createElement('canvas'), { width: 40, height: 48 });
      const context = canvas.getContext('2d')!;
      context.font = `32px ${family}`;
      context.fillText(character, 4, 36);
      return canvas.toDataURL();
    };
    return {
      faces: faces.length,
      family: getComputedStyle(document.body).fontFamily,
      system: ['宿', '汴'].map((character) => draw(character, 'sans-serif')),
      bundled: ['宿', '汴'].map((character) => draw(character, bundled)),
      blank: draw(' ', bundled),
    };
  });
  // First that the fonts are hidden: the system draws the same box for both.
  expect(drawn.system[0]).toBe(drawn.system[1]);
  expect(drawn.faces).toBeGreaterThan(0);
  expect(drawn.family).toMatch(/^"?Noto Sans SC Variable"?/);
  expect(new Set([...drawn.bundled, drawn.system[0], drawn.blank]).size).toBe(4);
  await page.close();
});

test('map and interface look as they do with Chinese fonts', async ({
  browser,
  bare,
  page,
  baseURL,
}, info) => {
  const pictures = {
    'with fonts': await photograph(browser, baseURL!),
    'without fonts': await photograph(bare, baseURL!),
    boxes: await photograph(bare, baseURL!, /\.woff2/),
  };
  const [withFonts, withoutFonts, boxes] = Object.values(pictures);
  const difference = await shareOfDifferentPixels(page, withFonts!, withoutFonts!);
  const differenceOfBoxes = await shareOfDifferentPixels(page, withFonts!, boxes!);
  info.annotations.push({
    type: 'share of pixels that differ',
    description: `${difference}, boxes ${differenceOfBoxes}`,
  });
  for (const [name, body] of Object.entries(pictures))
    await info.attach(name, { body, contentType: 'image/png' });
  // Without the bundled font the picture is another one: the comparison can fail.
  expect(differenceOfBoxes).toBeGreaterThan(0.01);
  expect(difference).toBeLessThan(differenceOfBoxes / 20);
});
