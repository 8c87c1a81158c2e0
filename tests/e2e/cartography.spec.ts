/** Layers, legend, filters, themes and tools: what they show, and that no data are read again for them. */
import type { Page } from '@playwright/test';
import { expect, openAtlas, readState, reloadAtlas, test } from './atlas.ts';

const panel = (page: Page) => page.getByRole('navigation', { name: '图层' });
const legend = (page: Page) => page.getByRole('region', { name: '图例' });

test('all, none, one alone; the legend shows what is in view, with how many', async ({ page }) => {
  await openAtlas(page);
  await expect(legend(page)).toContainText('高速铁路');
  await panel(page).getByRole('button', { name: '只看航道' }).click();
  const { layers } = await readState(page);
  expect(Object.entries(layers).filter(([, isOn]) => isOn)).toEqual([['waterways', true]]);
  await expect(legend(page)).toContainText('航道');
  await expect(legend(page)).not.toContainText('高速铁路');
  await panel(page).getByRole('button', { name: '全不选' }).click();
  await expect(legend(page)).toContainText('图面范围内没有要素');
  await panel(page).getByRole('button', { name: '全部', exact: true }).click();
  expect(Object.values((await readState(page)).layers).every(Boolean)).toBe(true);
});

test('the legend follows the camera', async ({ page }) => {
  await openAtlas(page, '#v=1&c=120.100,33.350,9.00&l=parks');
  const near = await legend(page).locator('.count').first().textContent();
  await openAtlas(page, '#v=1&c=118.600,32.300,6.00&l=parks');
  await expect
    .poll(async () => Number(await legend(page).locator('.count').first().textContent()))
    .toBeGreaterThan(Number(near));
});

test('filters narrow map and counts, live in the address, and can be undone', async ({ page }) => {
  await openAtlas(page);
  const count = panel(page).locator('li', { hasText: '铁路' }).first().locator('.count');
  const before = Number(await count.textContent());
  await panel(page).getByText('筛选', { exact: true }).click();
  await panel(page).getByRole('button', { name: '拟建与前期研究' }).click();
  await panel(page).getByRole('button', { name: '皖', exact: true }).click();
  await expect(panel(page).getByRole('status')).toContainText(/所开图层中有 \d+ 项符合/);
  const after = Number(await count.textContent());
  expect(after).toBeGreaterThan(0);
  expect(after).toBeLessThan(before);
  await expect.poll(() => page.url()).toContain('f=s-planned_r-ah');
  await reloadAtlas(page);
  expect((await readState(page)).filters).toMatchObject({ statusClasses: ['planned'], provinces: ['皖'] });
  expect(Number(await count.textContent())).toBe(after);
  await panel(page).getByRole('button', { name: '清除筛选' }).click();
  expect(Number(await count.textContent())).toBe(before);
});

test('a filter that leaves nothing says why and offers a way back', async ({ page }) => {
  await openAtlas(page, '#v=1&l=parks&f=k-airport');
  await expect(panel(page).getByRole('status')).toContainText('没有同时符合这些条件的要素');
  await panel(page).getByRole('button', { name: '清除筛选' }).click();
  await expect(panel(page).getByRole('status')).toBeHidden();
});

test('theme, filter, strength and hiding read no data again', async ({ page }) => {
  await openAtlas(page);
  await page.waitForTimeout(3000);
  const asked: string[] = [];
  page.on('request', (request) => {
    if (/\.(?:geo)?json$/.test(new URL(request.url()).pathname)) asked.push(request.url());
  });
  const picture = page.getByRole('region', { name: '地图' });
  const paper = await picture.screenshot();
  for (const theme of ['深色', '投影', '黑白打印']) {
    await panel(page).getByRole('radio', { name: theme }).check();
    await page.waitForTimeout(500);
    expect((await picture.screenshot()).equals(paper), theme).toBe(false);
  }
  await expect.poll(() => page.url()).toContain('t=print');
  await panel(page).getByRole('radio', { name: '纸面' }).check();
  await panel(page).getByText('筛选', { exact: true }).click();
  await panel(page).getByRole('button', { name: '在建', exact: true }).click();
  await panel(page).getByLabel('公路的显示强度').first().click();
  await panel(page).getByRole('slider', { name: '公路的显示强度' }).fill('40');
  await expect.poll(() => page.url()).toContain('o=highways:40');
  await panel(page).getByRole('checkbox', { name: '铁路', exact: true }).uncheck();
  await page.waitForTimeout(500);
  expect(asked).toEqual([]);
});

test('a distance is measured point by point, and Escape ends it', async ({ page }) => {
  await openAtlas(page, '#v=1&c=118.000,32.000,8.00&l=cities');
  await page.getByRole('button', { name: '测距' }).click();
  const box = (await page.getByRole('region', { name: '地图' }).boundingBox())!;
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await page.mouse.click(middle.x - 100, middle.y);
  await page.mouse.click(middle.x + 100, middle.y);
  // 200 pixels at zoom 8 on 32° N: 200 × 40,075 km / 512 / 2⁸ × cos 32°.
  const written = await page.getByText(/直线 \d+ 公里/).textContent();
  expect(Number(/\d+/.exec(written!)![0])).toBeCloseTo(51.9, -0.5);
  expect((await readState(page)).selection.project).toBeNull();
  await page.keyboard.press('Escape');
  await expect(page.getByText(/直线/)).toBeHidden();
});

test('the map is picked by keyboard at its middle', async ({ page }) => {
  await openAtlas(page, '#v=1&c=117.280,31.860,7.00&l=cities');
  await page.locator('.maplibregl-canvas').focus();
  await page.keyboard.press('Enter');
  const list = page.getByRole('dialog', { name: '此处有多项' });
  await expect
    .poll(async () => (await list.isVisible()) || (await readState(page)).selection.place !== null)
    .toBe(true);
});

test('what a filter hides is not shown half, and the card leads back', async ({ page }) => {
  await openAtlas(page, '#v=1&p=hefei-xinyi-railway&f=k-park');
  const note = page.getByText('不符合当前筛选，图上未显示');
  await expect(note).toBeVisible();
  await page.getByLabel('所选要素').getByRole('button', { name: '清除筛选' }).click();
  await expect(note).toBeHidden();
  await page.getByRole('checkbox', { name: '铁路' }).uncheck();
  await page.getByRole('button', { name: '打开图层' }).click();
  await expect(page.getByRole('checkbox', { name: '铁路' })).toBeChecked();
});
