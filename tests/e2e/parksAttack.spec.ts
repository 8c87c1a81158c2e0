/** The park finder under an impatient hand: keyboard alone, a phone, the dark, links at the edge of the map. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, openAtlas, readState, reloadAtlas, test } from './atlas.ts';

const finder = '#v=1&k=parks';
const panel = (page: Page) => page.getByRole('region', { name: '园区' }).first();
const compared = 'hefei-shanghai-park.anchao-qingpu-park';

test('a page takes the keyboard along, and gives it back to the list', async ({ page }) => {
  await openAtlas(page, `${finder}&j=n-${compared}`);
  await panel(page).getByRole('button', { name: '比较（2）' }).press('Enter');
  const back = page.getByRole('button', { name: '返回名单' });
  await expect(back).toBeFocused();
  await page.getByRole('button', { name: '从比较中去掉合肥上海产业园' }).press('Enter');
  await expect(page.getByRole('button', { name: '从比较中去掉安巢青浦工业园' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(back).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('button', { name: '表格' })).toBeFocused();
  await panel(page).getByRole('button', { name: '打开安巢青浦工业园的一页简介' }).press('Enter');
  await expect(back).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('button', { name: '安巢青浦工业园', exact: true })).toBeFocused();
});

test('a pin without a pointer: at the centre of the map, then by arrows, never out of a link’s reach', async ({
  page,
}) => {
  await openAtlas(page, `${finder}&c=118.000,32.500,7.00`);
  await panel(page).getByRole('button', { name: '在图上点选' }).press('Enter');
  await panel(page).getByRole('button', { name: '取图的中心' }).press('Enter');
  const pin = panel(page).getByRole('button', { name: /^图钉/ });
  await expect(pin).toHaveText('图钉 118.000, 32.500');
  await expect(pin).toBeFocused();
  // With Alt an arrow is the browser's.
  await page.keyboard.press('Alt+ArrowUp');
  await expect(pin).toHaveText('图钉 118.000, 32.500');
  await openAtlas(page, '?edge');
  await openAtlas(page, `${finder}&j=d-124.9950,32.5000`);
  await pin.press('ArrowRight');
  await pin.press('ArrowRight');
  await expect(pin).toHaveText('图钉 125.000, 32.500');
  await reloadAtlas(page);
  await expect(pin).toHaveText('图钉 125.000, 32.500');
});

test('the table says in which order it stands, also where none was asked for', async ({ page }) => {
  await openAtlas(page, `${finder}&jp=table&j=g-hefei`);
  const head = page.getByRole('columnheader', { name: /^距起点/ });
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  await head.getByRole('button').click();
  await expect(head).toHaveAttribute('aria-sort', 'descending');
});

test('units stand in the script of the clauses beside them', async ({ page }) => {
  await openAtlas(page, `${finder}&jp=sheet&p=yidi-liuxian-zone`);
  const sheet = page.getByRole('main', { name: '一页简介' });
  await expect(sheet.locator('.of-role')).toContainText('省发展改革委');
  await expect(sheet.locator('.of-role')).not.toContainText('發');
});

test('in the dark a sheet stays paper, and its links can be read on it', async ({ page }) => {
  await openAtlas(page, `${finder}&t=dark&jp=sheet&p=zhonghan-yancheng-park`);
  await expect(page.locator('.park-paper .clause-link').first()).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).include('.park-paper').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test('on a phone a page has the screen to itself, and the panels come over it when asked for', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const heightOf = async (): Promise<number> => (await page.locator('.park-page').boundingBox())!.height;
  await openAtlas(page, `${finder}&jp=compare&j=n-${compared}`);
  await expect(page.getByRole('table', { name: '园区比较' })).toBeVisible();
  expect(await heightOf()).toBeGreaterThan(500);
  await page.getByRole('navigation', { name: '面板' }).getByRole('button', { name: '找园区' }).click();
  await expect(panel(page).getByRole('searchbox', { name: '按名称找园区' })).toBeVisible();
  await page.getByRole('button', { name: '返回名单' }).click();
  await panel(page).getByRole('searchbox', { name: '按名称找园区' }).fill('中韩盐城');
  await panel(page).getByRole('button', { name: '打开中韩(盐城)产业园的一页简介' }).click();
  await expect(page.getByRole('main', { name: '一页简介' })).toBeVisible();
  expect((await readState(page)).selection.project).toBe('zhonghan-yancheng-park');
  expect(await heightOf()).toBeGreaterThan(500);
});
