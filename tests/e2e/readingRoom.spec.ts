import { expect, openAtlas, readState, reloadAtlas, test, waitUntilReady } from './atlas.ts';
import { lineOf } from './lineOf.ts';
import { pixelOf } from './pixelOf.ts';

const missionLayers = ['城市', '功能区', '园区', '铁路', '公路', '航道'];
const otherLayers = ['枢纽', '能源水利', '创新平台', '生态文旅', '区域'];

test('the first view answers: six layers on, notice, data date, a list of plans', async ({ page }) => {
  await openAtlas(page);
  const panel = page.getByRole('navigation', { name: '图层' });
  for (const name of missionLayers)
    await expect(panel.getByRole('checkbox', { name, exact: true })).toBeChecked();
  for (const name of otherLayers)
    await expect(panel.getByRole('checkbox', { name, exact: true })).not.toBeChecked();
  await expect(page.getByText('示意图，未经地图审核，仅供内部研究使用，不作为划界依据')).toBeVisible();
  await expect(page.getByText(/数据日期 \d{4}-\d{2}-\d{2}/)).toBeVisible();
  await expect(
    page.getByRole('complementary', { name: '原文' }).getByRole('button', { name: /宿州行动计划/ }),
  ).toBeVisible();
});

test('a checkbox shows and hides its layer, and the address keeps it', async ({ page }) => {
  await openAtlas(page);
  await page.getByRole('checkbox', { name: '铁路', exact: true }).uncheck();
  await page.getByRole('checkbox', { name: '枢纽', exact: true }).check();
  expect((await readState(page)).layers).toMatchObject({ railways: false, hubs: true });
  await reloadAtlas(page);
  expect((await readState(page)).layers).toMatchObject({ railways: false, hubs: true, zones: true });
  await expect(page.getByRole('checkbox', { name: '铁路', exact: true })).not.toBeChecked();
});

test('a click on a line opens its clause with the quote marked', async ({ page }) => {
  const line = lineOf('railways', 'hefei-xinyi-railway');
  const [lon, lat] = line[Math.floor(line.length * 0.42)]!;
  const camera = { lon, lat, zoom: 9 };
  await openAtlas(page, `#v=1&c=${lon.toFixed(3)},${lat.toFixed(3)},9.00&l=railways`);
  const { x, y } = await pixelOf(page, camera, lon, lat);
  await page.mouse.click(x, y);
  await expect(page.getByRole('heading', { name: '合肥—新沂高速铁路' })).toBeVisible();
  const { selection } = await readState(page);
  expect(selection.project).toBe('hefei-xinyi-railway');
  expect(selection.measure).not.toBeNull();
  await expect(page.locator('article[aria-current="true"] mark').first()).toBeVisible();
});

test('several things under the pointer give a pick list that the keyboard can use', async ({ page }) => {
  await openAtlas(page, '#v=1&c=117.270,31.860,7.00&l=cities.zones.parks.railways.highways');
  const box = (await page.getByRole('region', { name: '地图' }).boundingBox())!;
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  const list = page.getByRole('dialog', { name: '此处有多项' });
  await expect(list).toBeVisible();
  await expect(list.getByRole('button').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(list).toBeHidden();
  const { selection } = await readState(page);
  expect(selection.project ?? selection.place).not.toBeNull();
});

test('a name in the text flies to its feature; a commitment in the card opens its clause', async ({
  page,
}) => {
  await openAtlas(page, '#v=1&m=suzhou-2021:37');
  const text = page.locator('article[data-measure="suzhou-2021:37"]');
  await text.getByRole('link', { name: '新汴河航道' }).first().click();
  await expect.poll(async () => (await readState(page)).selection.project).toBe('xinbian-river-waterway');
  await openAtlas(page, '#v=1&p=hefei-xinyi-railway&m=suzhou-2021:34');
  await page
    .getByRole('region', { name: '所选要素' })
    .getByRole('button', { name: /安徽行动方案/ })
    .click();
  await expect.poll(async () => (await readState(page)).selection.measure).toBe('anhui-2021:17');
  await expect(page.locator('article[data-measure="anhui-2021:17"] mark').first()).toBeVisible();
});

test('a plan is read from its contents', async ({ page }) => {
  await openAtlas(page, '#v=1&d=hefei-2020');
  await page.getByText('目录', { exact: true }).click();
  await page.getByRole('button', { name: /加密扩容高等级公路网/ }).click();
  await expect(page.locator('article[data-measure="hefei-2020:60"]')).toBeInViewport();
});

test('search finds by initials, alias, pinyin and traditional script, and clauses by their words', async ({
  page,
}) => {
  await openAtlas(page);
  const box = page.getByRole('combobox', { name: '搜索' });
  for (const query of ['hfxy', '合新', '合肥—新沂高速鐵路', 'hefeixinyi']) {
    await box.fill(query);
    const named = page.getByRole('group', { name: '项目' });
    await expect(named.getByRole('option', { name: /合肥—新沂高速铁路/ })).toBeVisible();
  }
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '合肥—新沂高速铁路' })).toBeVisible();
  await box.fill('標準地');
  const clause = page.getByRole('option', { name: /标准地.*第7条/ });
  await expect(clause).toBeVisible();
  await clause.click();
  await expect.poll(async () => (await readState(page)).selection.measure).toBe('suzhou-2021:7');
  await box.fill('没有这个');
  await expect(page.getByRole('status').filter({ hasText: '没有这个名称' })).toBeVisible();
});

test('what is chosen is brought into view once more on demand', async ({ page }) => {
  await openAtlas(page, '#v=1&c=120.500,34.500,9.00&l=railways&p=hefei-xinyi-railway&m=anhui-2021:17');
  await page.getByRole('button', { name: '在图上居中' }).click();
  await expect.poll(async () => (await readState(page)).camera!.lon).toBeLessThan(118.9);
});

test('what is held of a project is copied as text, without a clipboard interface too', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.addEventListener('copy', () => {
      const { value } = document.activeElement as HTMLTextAreaElement;
      (window as unknown as { copied: string }).copied = value;
    });
  });
  await openAtlas(page, '#v=1&p=hefei-xinyi-railway&m=anhui-2021:17');
  await page.getByRole('button', { name: '报告错误（复制要点）' }).click();
  await expect(page.getByText('已复制，可粘贴发出')).toBeVisible();
  const copied = await page.evaluate(() => (window as unknown as { copied: string }).copied);
  expect(copied).toContain('合肥—新沂高速铁路');
  expect(copied).toContain('有误之处：');
});

test('everything that a layer shows is a list too, for keys alone', async ({ page }) => {
  await openAtlas(page);
  const count = page.getByRole('button', { name: /^铁路清单，\d+ 项$/ });
  const shown = Number(/\d+/.exec((await count.getAttribute('aria-label'))!)![0]);
  await count.focus();
  await page.keyboard.press('Enter');
  const list = page.getByRole('region', { name: '铁路清单' });
  await expect(list.getByRole('heading', { level: 2 })).toHaveText(`铁路 ${shown}`);
  await expect(page.getByRole('button', { name: '返回图层' })).toBeFocused();
  await list.getByRole('button', { name: /合肥—新沂高速铁路/ }).focus();
  await page.keyboard.press('Enter');
  expect((await readState(page)).selection.project).toBe('hefei-xinyi-railway');
  expect(page.url()).toContain('n=railways');
  // Only what is in view: the flight has left some of it.
  await list.getByRole('checkbox', { name: '只列图面范围内' }).check();
  await expect.poll(async () => Number((await list.locator('h2 small').textContent())!)).toBeLessThan(shown);
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await expect(count).toBeFocused();
});

test('what can wait waits while a hand holds the map', async ({ page }) => {
  const texts: string[] = [];
  page.on('request', (request) => {
    if (/\/data\/plans\/.+\.json$/.test(request.url())) texts.push(request.url());
  });
  await page.goto('./', { waitUntil: 'commit' });
  const box = (await page.locator('.maplibregl-canvas-container').boundingBox())!;
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await page.mouse.move(middle.x, middle.y);
  await page.mouse.down();
  await waitUntilReady(page);
  await page.mouse.move(middle.x + 40, middle.y, { steps: 4 });
  await page.waitForTimeout(2000);
  expect(texts).toEqual([]);
  await page.mouse.up();
  await expect.poll(() => texts.length).toBeGreaterThan(0);
});
