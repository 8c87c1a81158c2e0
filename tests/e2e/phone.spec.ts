/** Small screens: panels share the height with the map, and what is chosen stays in sight. */
import { expect, openAtlas, readState, test } from './atlas.ts';

test.use({ viewport: { width: 390, height: 844 } });

test('a choice shows its facts below the map that holds it, a clause opens the text', async ({ page }) => {
  await openAtlas(page, '#v=1&p=hefei-xinyi-railway');
  const tab = (name: string) => page.getByRole('navigation', { name: '面板' }).getByRole('button', { name });
  await expect(tab('要点')).toHaveAttribute('aria-expanded', 'true');
  const card = page.getByRole('region', { name: '所选要素' });
  await expect(card).toBeInViewport();
  const map = (await page.locator('.map canvas').boundingBox())!;
  const panel = (await page.getByRole('complementary', { name: '原文' }).boundingBox())!;
  expect(map.y + map.height).toBeLessThanOrEqual(panel.y + 1);
  // The whole line, 31.8 to 34.2 degrees north, fits what is left of the map.
  await expect
    .poll(async () => {
      const { camera } = await readState(page);
      const degree = (512 * 2 ** camera!.zoom) / 360 / Math.cos((33 * Math.PI) / 180);
      const reach = map.height / 2 / degree;
      return camera!.lat - reach < 31.8 && camera!.lat + reach > 34.2;
    })
    .toBe(true);
  await card.getByRole('button', { name: '前期工作' }).first().click();
  await expect(tab('原文')).toHaveAttribute('aria-expanded', 'true');
  await expect(card).toBeHidden();
  await expect(page.locator('article[aria-current] mark').first()).toBeInViewport();
  await tab('原文').click();
  await expect(page.locator('.plan-body')).toBeHidden();
  await tab('要点').click();
  await card.getByRole('button', { name: '取消选择' }).click();
  await expect(tab('要点')).toBeHidden();
});

test('a split that a link brings can be left', async ({ page }) => {
  await openAtlas(page, '#v=1&s=anhui-2021.jiangsu-2020');
  await expect(page.locator('.map canvas')).toHaveCount(2);
  await page.getByRole('button', { name: '分屏对照' }).click();
  await expect(page.locator('.map canvas')).toHaveCount(1);
  await expect(page.getByRole('button', { name: '分屏对照' })).toBeHidden();
});

test.describe('at 200 %', () => {
  test.use({ viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 });

  test('a wide page has all its panels, and nothing is cut at the side', async ({ page }) => {
    await openAtlas(page, '#v=1&p=hefei-xinyi-railway');
    const tabs = page.getByRole('navigation', { name: '面板' });
    for (const [name, panel] of [
      ['图层与搜索', page.getByRole('navigation', { name: '图层' })],
      ['要点', page.getByRole('region', { name: '所选要素' })],
      ['原文', page.locator('.plan-body')],
    ] as const) {
      const tab = tabs.getByRole('button', { name });
      if ((await tab.getAttribute('aria-expanded')) === 'false') await tab.click();
      await expect(panel).toBeInViewport();
      const box = (await panel.boundingBox())!;
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(720);
      expect(box.height).toBeGreaterThan(60);
    }
    // Tools over a strip of map would lie on each other.
    const measuring = page.getByRole('button', { name: '测距' });
    await expect(measuring).toBeHidden();
    await tabs.getByRole('button', { name: '原文' }).click();
    await expect(measuring).toBeVisible();
    const room = () => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await room()).toBeLessThanOrEqual(720);
  });
});
