/** Three investors look for parks; the table, the comparison, the sheet, what is taken away. */
import { AxeBuilder } from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { readSheet } from 'read-excel-file/node';
import { expect, openAtlas, readState, reloadAtlas, test } from './atlas.ts';
import { findUnmarked } from './findUnmarked.ts';

const finder = '#v=1&k=parks';
const panel = (page: Page) => page.getByRole('region', { name: /^(?:园区|Parks)$/ }).first();
const found = (page: Page) => panel(page).locator('.park-list > li');
const facet = (page: Page, name: string) =>
  panel(page)
    .locator('.facet')
    .filter({ has: page.locator('summary').getByText(name, { exact: true }) });

async function choose(page: Page, of: string, value: string): Promise<void> {
  const group = facet(page, of).first();
  if ((await group.getAttribute('open')) === null) await group.locator('summary').click();
  await group.getByRole('checkbox', { name: value }).check();
}

async function findFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({ rules: { 'target-size': { enabled: true } } })
    .analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
  );
}

async function download(page: Page, format: string): Promise<Buffer> {
  await panel(page).locator('.export-menu summary').click();
  const waiting = page.waitForEvent('download');
  await panel(page).getByRole('button', { name: format }).click();
  const bytes = readFileSync(await (await waiting).path());
  await panel(page).locator('.export-menu summary').click();
  return bytes;
}

test('an investor from Shanghai in biotech: partners, industry, clause, distance', async ({ page }) => {
  await openAtlas(page);
  await page.getByRole('tab', { name: '园区' }).click();
  await expect(panel(page).locator('.park-bar')).toContainText(/^119 \/ 119/);
  await choose(page, '合作方所在省市', '沪');
  await expect(found(page)).toHaveCount(13);
  await expect(found(page).filter({ hasText: '合肥上海产业园' })).toBeVisible();
  // Biomedicine with Shanghai is promised nowhere, and that is said.
  await choose(page, '产业', '生物医药');
  await expect(panel(page)).toContainText('没有符合条件的园区');
  await facet(page, '合作方所在省市').first().getByRole('checkbox', { name: '沪' }).uncheck();
  await expect(found(page)).toHaveCount(2);
  await found(page).getByRole('button', { name: '肥西生物医药合作示范园', exact: true }).click();
  const facts = page.getByRole('region', { name: '园区事实' });
  await facts.getByRole('button', { name: /^生物医药：看原文/ }).click();
  await expect.poll(async () => (await readState(page)).selection.measure).toBe('hefei-2020:51');
  await expect(page.locator('.reader [aria-current]').first()).toContainText('肥西生物医药合作示范园');
  // Of the host county alone the site is known: the distance says how little that tells.
  await expect(facts).toContainText(/公里 ±\d/);
});

test('an investor from Nanjing in new energy: near the city, in order, all in the address', async ({
  page,
}) => {
  await openAtlas(page, finder);
  await panel(page).getByRole('combobox', { name: '距离起点' }).fill('nanjing');
  await page.keyboard.press('Enter');
  // No plan writes of a park that it is for new energy vehicles; for new energy two do.
  await expect(facet(page, '产业').first().getByLabel('新能源汽车')).toHaveCount(0);
  await choose(page, '产业', '新能源');
  await expect(found(page)).toHaveCount(2);
  await facet(page, '产业').first().getByRole('checkbox', { name: '新能源' }).uncheck();
  await panel(page).getByLabel('只看距起点').selectOption('100');
  const kms = await found(page).filter({ hasText: '距起点' }).locator('.facts').last().allTextContents();
  expect(kms.length).toBeGreaterThan(0);
  const count = await found(page).count();
  expect(count).toBeGreaterThan(2);
  const shown = await Promise.all(
    Array.from({ length: count }, async (_, at) =>
      Number(/距起点 ([\d,]+) 公里/.exec((await found(page).nth(at).textContent())!)![1]!.replace(',', '')),
    ),
  );
  expect(shown).toEqual(shown.toSorted((a, b) => a - b));
  expect(Math.max(...shown)).toBeLessThanOrEqual(100);
  await panel(page).getByLabel('画出合作方连线').check();
  await expect(panel(page)).toContainText('连线只表示合作关系');
  await reloadAtlas(page);
  await expect(found(page)).toHaveCount(count);
  await expect(panel(page).getByLabel('画出合作方连线')).toBeChecked();
});

test('a maker of parts from Korea: by partner, side by side with another, one page to print', async ({
  page,
}) => {
  await openAtlas(page, finder);
  await choose(page, '合作方', '韩国');
  await expect(found(page)).toHaveCount(2);
  await found(page).getByLabel('把中韩(盐城)产业园加入比较').check();
  await panel(page).getByRole('button', { name: '清除条件' }).click();
  await panel(page).getByRole('searchbox', { name: '按名称找园区' }).fill('taicang');
  await expect(found(page)).toHaveCount(2);
  await found(page).getByLabel('把中德(太仓)合作创新园加入比较').check();
  await panel(page).getByRole('button', { name: '比较（2）' }).click();
  const table = page.getByRole('table', { name: '园区比较' });
  const partners = table.getByRole('row', { name: /^合作方/ });
  await expect(partners).toContainText('韩国');
  await expect(partners).toContainText('德国');
  await expect(partners).toHaveAttribute('data-differs', 'true');
  await expect(table.getByRole('row', { name: /^产业/ })).toHaveAttribute('data-differs', 'true');
  await expect(table.getByRole('row', { name: /^阶段/ })).not.toHaveAttribute('data-differs', 'true');
  await page.getByLabel('只看不同的').check();
  await expect(table.getByRole('row', { name: /^阶段/ })).toHaveCount(0);
  await partners.getByRole('button', { name: /^韩国：看原文，江苏实施方案/ }).click();
  await expect.poll(async () => (await readState(page)).selection.measure).toBe('jiangsu-2020:3-5-3');
  await table.getByRole('button', { name: '中韩(盐城)产业园', exact: true }).click();
  await page.goBack();
  await page.goForward();
  await page.getByRole('button', { name: '返回名单' }).click();
  await panel(page).getByRole('searchbox', { name: '按名称找园区' }).fill('中韩盐城');
  await found(page).getByRole('button', { name: '打开中韩(盐城)产业园的一页简介' }).click();
  const sheet = page.getByRole('main', { name: '一页简介' });
  await expect(sheet).toContainText('据规划文本整理，不构成投资承诺');
  await expect(sheet).toContainText('先行先试');
  // A fund of each county is of no park.
  await expect(sheet).not.toContainText('亿元');
  await expect(sheet.getByRole('img')).toBeVisible({ timeout: 60_000 });
  await expect(sheet.getByRole('button', { name: '打印或另存为 PDF' })).toBeEnabled();
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1);
});

test('a pin: the next click on the map, or arrow keys, say where distances are told from', async ({
  page,
}) => {
  await openAtlas(page, `${finder}&c=118.000,32.500,7.00`);
  await panel(page).getByRole('button', { name: '在图上点选' }).click();
  await page.keyboard.press('Escape');
  await expect(panel(page).getByRole('button', { name: '在图上点选' })).toHaveAttribute(
    'aria-pressed',
    'false',
  );
  await panel(page).getByRole('button', { name: '在图上点选' }).click();
  const box = (await page.locator('.map').boundingBox())!;
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  const pin = panel(page).getByRole('button', { name: /^图钉 118\.000, 32\.500/ });
  await expect(pin).toBeVisible();
  expect((await readState(page)).selection.project).toBeNull();
  await pin.press('ArrowUp');
  await expect(panel(page).getByRole('button', { name: /^图钉 118\.000, 32\.510/ })).toBeVisible();
  await panel(page).getByRole('button', { name: '去掉起点' }).click();
  await expect(panel(page).getByRole('combobox', { name: '距离起点' })).toBeVisible();
});

test('the table: in step with list and map, sorted by any head, at home with the keyboard', async ({
  page,
}) => {
  await openAtlas(page, `${finder}&jp=table`);
  const table = page.getByRole('table', { name: '表格' });
  // Of the rows no more are there than can be seen, and a few.
  expect(await table.locator('tbody tr[data-index]').count()).toBeLessThan(40);
  await expect(table).toHaveAttribute('aria-rowcount', '120');
  const head = table.getByRole('columnheader', { name: /^最近客运站/ });
  await head.getByRole('button').click();
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  await head.getByRole('button').click();
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  const nameAt = (at: number) => table.locator(`tr[data-index="${at}"] .name`);
  await expect(nameAt(0)).toHaveText((await found(page).first().locator('.name').textContent())!);
  await nameAt(0).focus();
  await page.keyboard.press('ArrowDown');
  await expect(nameAt(1)).toBeFocused();
  await page.keyboard.press('End');
  await expect(nameAt(118)).toBeFocused();
  await page.keyboard.press('Home');
  await expect(nameAt(0)).toBeFocused();
  await page.keyboard.press('Enter');
  const chosen = (await readState(page)).selection.project;
  expect(chosen).not.toBeNull();
  await expect(table.locator('tr[aria-current]')).toHaveCount(1);
  await expect(found(page).and(page.locator('[aria-current]'))).toHaveAttribute('data-park', chosen!);
});

test('a sheet is printed alone, whatever else has been asked for in print', async ({ page }) => {
  await openAtlas(page, `${finder}&p=hefei-shanghai-park`);
  await page.getByRole('button', { name: '导出', exact: true }).click();
  await page.getByRole('dialog', { name: /^导出/ }).getByRole('button', { name: '关闭' }).click();
  await found(page)
    .first()
    .getByRole('button', { name: /一页简介$/ })
    .click();
  const sheet = page.locator('.park-paper');
  await expect(sheet).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(sheet).toBeVisible();
  await expect(page.locator('.topbar')).toBeHidden();
});

test('what was found is taken away as XLSX, CSV and GeoJSON', async ({ page }) => {
  await openAtlas(page, `${finder}&j=r-sh`);
  await expect(found(page)).toHaveCount(13);
  const rows = await readSheet(await download(page, '表格 XLSX'), '园区');
  expect(rows[0]![0]).toBe('园区');
  expect(rows[0]).toContain('核实情况');
  expect(rows.slice(1, 14).map(([name]) => name)).toEqual(
    await found(page).locator('.name').allTextContents(),
  );
  expect(typeof rows[1]![rows[0]!.indexOf('经度（WGS 84）')]).toBe('number');
  const csv = (await download(page, 'CSV')).toString('utf8');
  expect(csv.startsWith('\ufeff园区,级别,所在地')).toBe(true);
  expect(csv).toContain('据规划文本整理，不构成投资承诺');
  const { features } = JSON.parse((await download(page, 'GeoJSON')).toString('utf8')) as {
    features: unknown[];
  };
  expect(features).toHaveLength(13);
});

test('what holds for all counties stands apart, with its years; groups say how many they are', async ({
  page,
}) => {
  await openAtlas(page, finder);
  await page.getByRole('tab', { name: '普遍适用' }).click();
  const funds = panel(page)
    .locator('.wider > li')
    .filter({ hasText: '产业基金' })
    .filter({ hasText: '每个县区' });
  await expect(funds).toHaveCount(2);
  await expect(funds.first()).toContainText('适用于各县区');
  await expect(funds.first()).toContainText('2021 年不低于5亿元');
  await expect(funds.last()).toContainText('2023 年不低于10亿元');
  await page.keyboard.press('ArrowRight');
  const group = panel(page).locator('.wider > li').filter({ hasText: '首批18个省际产业合作园区' });
  await expect(group).toContainText('原文说有 18 个，没有点名');
  await group.getByRole('button', { name: /看原文/ }).click();
  await expect.poll(async () => (await readState(page)).selection.measure).toBe('anhui-2021:8');
});

for (const [name, hash] of [
  ['the finder', finder],
  ['the table, in the dark', `${finder}&t=dark&jp=table&j=g-hefei~w-100~a-1`],
  ['the comparison', `${finder}&jp=compare&j=n-hefei-shanghai-park.anchao-qingpu-park`],
  ['a sheet', `${finder}&jp=sheet&p=hefei-shanghai-park`],
  ['the finder in English', `${finder}&i=en&p=zhonghan-yancheng-park`],
] as const)
  test(`axe finds nothing: ${name}`, async ({ page }) => {
    await openAtlas(page, hash);
    await expect(
      page
        .getByText(/不构成投资承诺|not an investment commitment/)
        .filter({ visible: true })
        .first(),
    ).toBeVisible();
    expect(await findFaults(page)).toEqual([]);
  });

for (const part of [
  'jp=table&j=c-%25E9%259F%25A9%25E5%259B%25BD',
  'jp=compare&j=n-zhonghan-yancheng-park.hefei-zhongde-manufacturing-park',
  'jp=sheet&p=zhonghan-yancheng-park',
])
  test(`in English nothing Chinese stands unmarked: ${part.slice(0, 12)}`, async ({ page }) => {
    await openAtlas(page, `${finder}&i=en&${part}`);
    await expect(
      page
        .getByText(/not an investment commitment/)
        .filter({ visible: true })
        .first(),
    ).toBeVisible();
    expect(await findUnmarked(page)).toEqual([]);
  });

test('on a phone: list, card and table each have their room', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openAtlas(page, `${finder}&j=r-sh`);
  await expect(found(page).first()).toBeAttached();
  await found(page).getByRole('button', { name: '合肥上海产业园', exact: true }).click();
  await expect(page.getByRole('region', { name: '园区事实' })).toBeVisible();
  await page.getByRole('navigation', { name: '面板' }).getByRole('button', { name: '找园区' }).click();
  await panel(page).getByRole('button', { name: '表格' }).click();
  await page.getByRole('navigation', { name: '面板' }).getByRole('button', { name: '找园区' }).click();
  await expect(page.getByRole('table', { name: '表格' })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});
