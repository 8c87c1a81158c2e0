/** A keyboard is never left nowhere: what goes gives the focus back. */
import type { Page } from '@playwright/test';
import { expect, openAtlas, test } from './atlas.ts';

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { tagName, textContent, ariaLabel } = document.activeElement!;
    return `${tagName} ${ariaLabel ?? textContent?.trim().slice(0, 30)}`;
  });

test('closing a card returns to where it was opened', async ({ page }) => {
  await openAtlas(page, '#v=1&n=parks');
  const row = page
    .getByRole('region', { name: '园区清单' })
    .getByRole('listitem')
    .getByRole('button')
    .first();
  const name = (await row.locator('span').textContent())!;
  await row.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: '取消选择' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: '所选要素' })).toBeHidden();
  expect(await focused(page)).toContain(name.slice(0, 10));
});

test('leaving a pick list and a notice returns to the map', async ({ page }) => {
  await openAtlas(page, '#v=1&c=117.270,31.860,7.00&l=cities.zones.parks.railways.highways&zz=1');
  await page.getByRole('button', { name: '知道了' }).focus();
  await page.keyboard.press('Enter');
  expect(await focused(page)).toMatch(/^CANVAS/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: '此处有多项' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: '此处有多项' })).toBeHidden();
  expect(await focused(page)).toMatch(/^CANVAS/);
});

test('the first stop of a keyboard leads past the panels', async ({ page }) => {
  await openAtlas(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: '直接到地图' })).toBeFocused();
  await page.keyboard.press('Enter');
  expect(await focused(page)).toMatch(/^CANVAS/);
  await openAtlas(page, '#v=1&k=compare');
  await expect(page.getByRole('tab', { name: '项目对照表' })).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main', { name: '对照' }).getByRole('tab', { selected: true })).toBeFocused();
});
