import { expect, openAtlas, readState, reloadAtlas, test } from './atlas.ts';

test('selection, layers and camera survive a reload', async ({ page }) => {
  await openAtlas(page, '#v=1&c=118.100,33.400,7.50&l=railways.zones&p=hefei-xinyi-railway&m=suzhou-2021:34');
  const before = await readState(page);
  await reloadAtlas(page);
  const after = await readState(page);
  expect(after).toEqual(before);
  expect(after.camera).toMatchObject({ lon: 118.1, lat: 33.4, zoom: 7.5 });
});

test('what an address says wrongly is named, and the rest holds', async ({ page }) => {
  await openAtlas(page, '#v=1&c=400,1,99&l=railways.nothing&p=no-such-project&m=suzhou-2021:34&x=1&%E0%A4%A');
  await expect(page.getByRole('alert')).toContainText('已忽略');
  await expect(page.getByRole('alert')).toContainText('p=no-such-project');
  expect((await readState(page)).selection).toEqual({
    project: null,
    place: null,
    measure: 'suzhou-2021:34',
  });
  await page.getByRole('button', { name: '知道了' }).click();
  await expect(page.getByRole('alert')).toBeHidden();
});

test('of a link broken in a hundred parts the first are named, in a notice of few lines', async ({
  page,
}) => {
  await openAtlas(page, `#v=1&${'zz=1234567890&'.repeat(300)}p=${'a'.repeat(3000)}`);
  const notice = page.getByRole('alert');
  await expect(notice).toContainText('等 301 处');
  expect((await notice.boundingBox())!.height).toBeLessThan(160);
  await page.getByRole('button', { name: '知道了' }).click();
  await expect(notice).toBeHidden();
});

test('a link with the mark of a sentence behind it, or escaped once more, is understood', async ({
  page,
}) => {
  for (const hash of [
    '#v=1&m=suzhou-2021:34。',
    '#v=1&amp;m=suzhou-2021:34',
    '#v%3D1%26m%3Dsuzhou-2021:34',
  ]) {
    await page.goto('about:blank');
    await openAtlas(page, hash);
    expect((await readState(page)).selection.measure).toBe('suzhou-2021:34');
    await expect(page.getByRole('alert')).toBeHidden();
  }
});

test('back undoes a choice, forward brings it again', async ({ page }) => {
  await openAtlas(page, '#v=1&c=118.500,32.500,6.00&d=suzhou-2021');
  await page.getByRole('combobox', { name: '搜索' }).fill('合新高铁');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await readState(page)).selection.project).toBe('hefei-xinyi-railway');
  await expect.poll(async () => (await readState(page)).camera?.zoom).not.toBe(6);
  await page.goBack();
  await expect.poll(async () => (await readState(page)).selection.project).toBeNull();
  await expect.poll(async () => (await readState(page)).camera?.zoom).toBe(6);
  await page.goForward();
  await expect.poll(async () => (await readState(page)).selection.project).toBe('hefei-xinyi-railway');
});

test('back and forward go through ten steps in order', async ({ page }) => {
  await openAtlas(page, '#v=1&c=118.500,32.500,6.00&d=suzhou-2021');
  const steps = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'].map((key) => `suzhou-2021:${key}`);
  const measure = async (): Promise<string | null> => (await readState(page)).selection.measure;
  for (const step of steps) {
    await page.locator(`article[data-measure="${step}"] .number`).click();
    await expect.poll(measure).toBe(step);
  }
  for (const step of [...steps.slice(0, -1).reverse(), null]) {
    await page.goBack();
    await expect.poll(measure).toBe(step);
  }
  for (const step of steps) {
    await page.goForward();
    await expect.poll(measure).toBe(step);
  }
});

test('a link to a project alone opens its newest clause', async ({ page }) => {
  await openAtlas(page, '#v=1&p=hefei-xinyi-railway');
  expect((await readState(page)).selection.measure).toBe('anhui-2021:17');
  await expect(page.locator('article[data-measure="anhui-2021:17"] mark').first()).toBeVisible();
});

test('back to the first view brings its map and its empty reader', async ({ page }) => {
  await openAtlas(page);
  const first = await readState(page);
  expect(first.camera).not.toBeNull();
  expect(page.url()).toContain('c=');
  await page.getByRole('combobox', { name: '搜索' }).fill('合新高铁');
  await page.keyboard.press('Enter');
  await expect(page.locator('.plan-body')).toBeVisible();
  await expect.poll(async () => (await readState(page)).camera?.zoom).not.toBe(first.camera!.zoom);
  await page.goBack();
  await expect(page.locator('.plan-body')).toBeHidden();
  await expect.poll(async () => (await readState(page)).camera?.zoom).toBeCloseTo(first.camera!.zoom, 1);
});

test('a measure that its plan does not hold is named, and the plan opens', async ({ page }) => {
  await openAtlas(page, '#v=1&m=suzhou-2021:999');
  await expect(page.getByRole('alert')).toContainText('suzhou-2021:999');
  await expect(page.locator('article[data-measure="suzhou-2021:1"]')).toBeVisible();
  expect((await readState(page)).selection.measure).toBeNull();
});
