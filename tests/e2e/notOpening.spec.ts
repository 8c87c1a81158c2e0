/** Where the page's script is not understood or does not arrive, the page says so instead of staying blank. */
import { expect, openAtlas, test } from './atlas.ts';

test.describe('without its script', () => {
  test.use({ allowedFault: /ERR_FAILED/ });

  test('a hint in both languages comes after a while', async ({ page }) => {
    await page.route(/\/assets\/index-[^/]*\.js$/, (route) => route.abort());
    await page.goto('./');
    const hint = page.getByText('可能是浏览器过旧');
    await expect(hint).toBeHidden();
    await page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()));
    await expect(hint).toBeVisible();
    await expect(page.getByText('the browser may be too old')).toBeVisible();
  });
});

test('with its script the hint is gone, and a current browser loads no substitutes', async ({ page }) => {
  await openAtlas(page);
  await expect(page.locator('.nothing-yet')).toHaveCount(0);
  const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  expect(loaded.filter((name) => name.includes('definePolyfills'))).toEqual([]);
});
