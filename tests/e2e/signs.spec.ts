/**
 * Signs of kinds stay legible at the size and on the screens where the map shows them: drawn by the map's own code
 * in a real browser, in every theme, stage and colour, at one and two pixels of the device a pixel.
 */
import { build } from 'vite';
import { expect, test } from './atlas.ts';
import type { SignReport } from './signs/measureSigns.ts';

test('signs stand off their ground, differ from each other and are not too thin', async ({ page }) => {
  const bundle = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: `${import.meta.dirname}/signs/measureSigns.ts`, formats: ['iife'], name: 'signs' },
    },
  });
  const [{ output }] = bundle as unknown as [{ output: readonly { code: string }[] }];
  await page.goto('about:blank');
  await page.addScriptTag({ content: output[0]!.code });
  const { pale, alike, thin, drawn } = await page.evaluate(() =>
    (window as unknown as { signs: { measureSigns(): SignReport } }).signs.measureSigns(),
  );
  expect(drawn).toBeGreaterThan(1000);
  expect(pale).toEqual([]);
  expect(alike.filter(([, share]) => share < 0.15)).toEqual([]);
  expect(thin.filter(([, share]) => share > 0.1)).toEqual([]);
});
