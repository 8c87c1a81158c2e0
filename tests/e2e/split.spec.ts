import { expect, openAtlas, readState, reloadAtlas, test } from './atlas.ts';

test('two plans side by side, under one camera, kept by the address', async ({ page }) => {
  await openAtlas(page);
  await page.getByRole('button', { name: '分屏对照' }).click();
  const maps = page.locator('.map canvas');
  await expect(maps).toHaveCount(2);
  await expect(page.getByText('一方文本未提及，不等于没有规划')).toBeVisible();
  // Two plans of one level to begin with.
  await expect(page.getByLabel('左图所示规划')).toHaveValue('anhui-2021');
  await expect(page.getByLabel('右图所示规划')).toHaveValue('jiangsu-2020');
  await page.getByLabel('右图所示规划').selectOption('hefei-2020');
  await expect.poll(() => page.url()).toContain('s=anhui-2021.hefei-2020');
  await page.waitForTimeout(2500);
  const [left, right] = [maps.nth(0), maps.nth(1)];
  expect((await left.screenshot()).equals(await right.screenshot())).toBe(false);

  // Whoever moves one map moves the other: seen through the address, and through a second reading of it.
  const box = (await right.boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.wheel(0, -400);
  await expect.poll(async () => (await readState(page)).camera?.zoom ?? 0).toBeGreaterThan(5.5);
  const { camera } = await readState(page);
  await reloadAtlas(page);
  await expect(maps).toHaveCount(2);
  expect((await readState(page)).camera!.zoom).toBeCloseTo(camera!.zoom, 1);
  await page.getByRole('button', { name: '分屏对照' }).click();
  await expect(maps).toHaveCount(1);
});

test("a choice on either map opens what that map's plan says", async ({ page }) => {
  await openAtlas(page, '#v=1&s=anhui-2021.jiangsu-2020&c=117.98,33.10,9.5&l=railways');
  const list = page.getByRole('dialog', { name: '此处有多项' });
  for (const [side, plan] of ['anhui-2021', 'jiangsu-2020'].entries()) {
    const box = (await page.locator('.map canvas').nth(side).boundingBox())!;
    await expect
      .poll(async () => {
        for (let x = 8; x < box.width - 60; x += 8) {
          await page.mouse.click(box.x + x, box.y + box.height / 2);
          await page.waitForTimeout(60);
          if (await list.isVisible()) {
            // The list stands in the map that was clicked.
            const at = (await list.boundingBox())!;
            expect(at.x + at.width / 2 > box.x).toBe(true);
            await list.getByRole('button').first().click();
          }
          const { selection } = await readState(page);
          if (selection.measure?.startsWith(`${plan}:`)) return selection.project;
        }
        return null;
      })
      .not.toBeNull();
  }
});
