import { expect, openAtlas, readState, test } from './atlas.ts';

test('without WebGL 2 a still picture stands in, and lists, reader and search work', async ({ page }) => {
  await page.addInitScript(() => {
    const prototype = HTMLCanvasElement.prototype as unknown as {
      getContext: (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) => unknown;
    };
    const { getContext } = prototype;
    prototype.getContext = function withoutWebGl(kind, ...rest) {
      return kind.startsWith('webgl') ? null : getContext.call(this, kind, ...rest);
    };
  });
  await openAtlas(page);
  const picture = page.getByRole('region', { name: '地图' });
  await expect(picture).toContainText('没有开启 WebGL 2');
  await expect(picture.locator('svg')).toBeVisible();
  await page.getByRole('combobox', { name: '搜索' }).fill('hxgt');
  await page.keyboard.press('Enter');
  await expect(page.locator('article[aria-current="true"] mark').first()).toBeVisible();
  expect((await readState(page)).selection.project).toBe('hefei-xinyi-railway');
});

test('a lost WebGL context is said and recovers', async ({ page }) => {
  await openAtlas(page);
  const canvas = page.getByRole('region', { name: '地图' });
  const before = await canvas.screenshot();
  await page.evaluate(() => {
    const context = document.querySelector<HTMLCanvasElement>('.maplibregl-canvas')!.getContext('webgl2')!;
    const extension = context.getExtension('WEBGL_lose_context')!;
    (window as unknown as { extension: WEBGL_lose_context }).extension = extension;
    extension.loseContext();
  });
  await expect(page.getByText('地图正在恢复')).toBeVisible();
  await page.evaluate(() =>
    (window as unknown as { extension: WEBGL_lose_context }).extension.restoreContext(),
  );
  await expect(page.getByText('地图正在恢复')).toBeHidden();
  await expect
    .poll(async () => (await canvas.screenshot()).length, { timeout: 20_000 })
    .toBeGreaterThan(before.length * 0.6);
});
