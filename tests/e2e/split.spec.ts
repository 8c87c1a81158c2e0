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

// Each map is asked afresh: a choice moves the camera of both.
for (const [side, plan] of ['anhui-2021', 'jiangsu-2020'].entries())
  test(`a choice on map ${side + 1} of two opens what its plan says`, async ({ page }) => {
    // The middle of both maps lies on 合肥—新沂高速铁路, which both plans name.
    await openAtlas(page, '#v=1&s=anhui-2021.jiangsu-2020&c=117.90,32.80,8.5&l=railways');
    const box = (await page.locator('.map canvas').nth(side).boundingBox())!;
    const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    const list = page.getByRole('dialog', { name: '此处有多项' });
    await page.mouse.move(at.x, at.y);
    await page.mouse.click(at.x, at.y);
    const chosen = async (): Promise<string> => (await readState(page)).selection.measure ?? '';
    await expect.poll(async () => (await list.isVisible()) || (await chosen()) !== '').toBe(true);
    if (await list.isVisible()) {
      // The list stands in the map that was clicked.
      const { x, width } = (await list.boundingBox())!;
      expect(x + width / 2 > box.x && x + width / 2 < box.x + box.width).toBe(true);
      await list.getByRole('button', { name: /新沂/ }).click();
    }
    await expect.poll(chosen).toContain(`${plan}:`);
    expect((await readState(page)).selection.project).toBe('hefei-xinyi-railway');
  });

test('on a narrow pair of maps nothing of the frame lies on something else or runs over its map', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  for (const language of ['', '&i=en']) {
    await openAtlas(page, `?${language}#v=1&k=corridors&e=ah.js&s=anhui-2021.jiangsu-2020${language}`);
    const note = page.locator('.split-note');
    await expect(note).toBeVisible();
    for (const side of [0, 1]) {
      const frame = page.locator('.map-frame').nth(side);
      const head = (await frame.getByRole('combobox').boundingBox())!;
      const buttons = (await frame.locator('.maplibregl-ctrl-group').boundingBox())!;
      expect(head.x + head.width).toBeLessThanOrEqual(buttons.x);
    }
    const left = (await page.locator('.map-frame').first().boundingBox())!;
    const fits = await note.evaluate(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth);
    const { x, width, height } = (await note.boundingBox())!;
    // A line, or two in English; not a column of characters.
    expect(height).toBeLessThan(50);
    expect(fits && x + width <= left.x + left.width).toBe(true);
  }
});
