/** A plan of the reader's own: opened, reviewed, kept, saved, replaced, in every room, and gone without a trace. */
import { AxeBuilder } from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import { expect, openAtlas, test } from './atlas.ts';
import { findUnmarked } from './findUnmarked.ts';
import type { Page } from '@playwright/test';

// A journey has many stations, each of which presses the plan anew.
test.describe.configure({ timeout: 150_000 });

const title = '宿迁市融入长三角一体化发展行动计划';
const text = [
  title,
  '（2026年3月5日）',
  '一、互联互通',
  '（一）轨道。加快建设合新高铁，推进宿迁至泗洪城际铁路前期工作。',
  '（二）公路。规划研究泗洪至沭阳高速公路，加快建设泗阳至沭阳高速公路。',
  '二、园区共建',
  '（三）园区。推动建设沭阳昆山合作产业园，支持泗阳通用机场申报。',
  '',
].join('\n');

const panel = (page: Page) => page.getByRole('region', { name: '复核打开的规划' });
const row = (page: Page, name: string) => panel(page).locator('.review-name', { hasText: name });
const selected = (page: Page) => page.evaluate(() => window.__atlas!.getState().selection.project);

async function openPlan(page: Page, source = text, name = '行动计划.txt'): Promise<void> {
  await page.getByRole('button', { name: '打开规划' }).first().click();
  await page
    .getByRole('dialog')
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(source) });
  await page.getByRole('button', { name: '识别规划' }).click();
  await expect(panel(page).getByText('已核对')).toBeVisible({ timeout: 30_000 });
}

test('the journey: a document becomes names on the map, each with its sentence, and the reader decides', async ({
  page,
}) => {
  await openAtlas(page);
  await expect(page.getByRole('tab', { name: '复核' })).toHaveCount(0);
  await openPlan(page);
  await expect(page.getByRole('tab', { name: '复核' })).toHaveAttribute('aria-selected', 'true');
  await expect(panel(page).getByRole('heading', { level: 2 })).toContainText('宿迁');

  // A name leads to the map and to its sentence.
  await row(page, '泗阳至沭阳高速公路').click();
  await expect.poll(() => selected(page)).toMatch(/^new-/);
  await expect
    .poll(async () => (await page.locator('.reading mark').allTextContents()).join(''))
    .toContain('加快建设泗阳至沭阳高速公路');
  await expect(row(page, '泗阳至沭阳高速公路')).toContainText('泗阳县—沭阳县');
  await expect(page.locator('.reading .card')).toContainText('待核');
  await panel(page).getByRole('button', { name: '采纳', exact: true }).click();
  await expect(panel(page).getByRole('tab', { name: /^已核/ })).toContainText('1');

  // Corrected: name, stage and place, by names of places.
  await row(page, '泗洪至沭阳高速公路').click();
  await panel(page).getByRole('button', { name: '更正…' }).click();
  await panel(page).getByLabel('名称', { exact: true }).fill('泗沭高速二通道');
  // What is typed stays while another name is looked at.
  await row(page, '泗阳通用机场').click();
  await row(page, '泗洪至沭阳高速公路').click();
  await expect(panel(page).getByLabel('名称', { exact: true })).toHaveValue('泗沭高速二通道');
  await panel(page).getByLabel('阶段').selectOption({ label: '谋划' });
  await panel(page).getByLabel('改阶段的理由').fill('编制说明');
  await panel(page).getByLabel('加一个地名').fill('宿迁');
  await page.keyboard.press('Enter');
  await panel(page).locator('form').getByRole('button', { name: '采纳', exact: true }).click();
  await panel(page).getByRole('tab', { name: /^已核/ }).click();
  await row(page, '泗沭高速二通道').click();
  await expect(row(page, '泗沭高速二通道')).toContainText('泗洪县—沭阳县—宿迁市');
  await expect(page.locator('.timeline')).toContainText('谋划');
  await expect(page.locator('.timeline')).toContainText('编制说明');

  // Declined, and taken back.
  await panel(page).getByRole('tab', { name: /^待核/ }).click();
  await row(page, '泗阳通用机场').click();
  await panel(page).getByRole('button', { name: '不采纳…' }).click();
  await panel(page).locator('form').getByRole('button', { name: '不采纳', exact: true }).click();
  await expect(row(page, '泗阳通用机场')).toHaveCount(0);
  await panel(page).getByRole('button', { name: '撤销' }).click();
  await expect(row(page, '泗阳通用机场')).toHaveCount(1);

  // What the browser keeps is there after a reload, and leads to the same sentence.
  const hash = await page.evaluate(() => location.hash);
  await page.reload();
  await page.evaluate(() => window.__atlas!.ready);
  expect(await page.evaluate(() => location.hash)).toBe(hash);
  await expect(panel(page).getByRole('tab', { name: /^已核/ })).toContainText('2', { timeout: 30_000 });
});

test('a keyboard keeps its place: each step leaves the focus where the work goes on, Escape goes one back', async ({
  page,
}) => {
  await openAtlas(page);
  await openPlan(page);
  const open = panel(page).locator('.review-item[aria-current]');
  const press = async (button: string): Promise<void> =>
    open.getByRole('button', { name: button, exact: true }).press('Enter');
  const tab = (name: RegExp) => panel(page).getByRole('tab', { name });

  // Places of a line: put in order and taken out.
  await row(page, '泗阳至沭阳高速公路').press('Enter');
  await press('更正…');
  const down = open.getByRole('button', { name: '下移 泗阳县' });
  await down.press('Enter');
  await expect(open.locator('.site-places li').first()).toContainText('沭阳县');
  await expect(down).toBeFocused();
  await open.getByRole('button', { name: '移除 泗阳县' }).press('Enter');
  await expect(open.getByLabel('加一个地名')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(open.locator('form')).toHaveCount(0);
  await expect(open.getByRole('button', { name: '更正…' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(open).toHaveCount(0);
  await expect(row(page, '泗阳至沭阳高速公路')).toBeFocused();

  // A decision leads to the next name; a step back to the name that it is about.
  await page.keyboard.press('Enter');
  await press('采纳');
  await expect(row(page, '沭阳昆山合作产业园')).toBeFocused();
  await press('不采纳…');
  await open.locator('form').getByRole('button', { name: '不采纳', exact: true }).press('Enter');
  await expect(tab(/^已核/)).toContainText('2');
  await expect(panel(page).getByText('已核对 2')).toBeVisible();
  const undo = panel(page).getByRole('button', { name: '撤销' });
  await undo.press('Enter');
  await expect(open).toContainText('沭阳昆山合作产业园');
  await undo.press('Enter');
  await expect(open).toContainText('泗阳至沭阳高速公路');
  await expect(undo).toBeFocused();
  await expect(undo).toBeDisabled();

  // The last of a list leaves its tab.
  await panel(page).getByRole('button', { name: '重做' }).press('Enter');
  await expect(tab(/^已核/)).toHaveAttribute('aria-selected', 'true');
  await press('改回待核');
  await expect(tab(/^已核/)).toBeFocused();
  await panel(page).getByRole('button', { name: '关闭规划' }).press('Enter');
  await page.getByRole('button', { name: '清除并关闭' }).press('Enter');
  await expect(page.getByRole('tab', { name: '浏览' })).toBeFocused();
});

test('a place is set on the map by a click, dragged, and typed', async ({ page }) => {
  await openAtlas(page);
  await openPlan(page);
  await row(page, '泗阳通用机场').click();
  await panel(page).getByRole('button', { name: '更正…' }).click();
  await panel(page).getByRole('combobox', { name: '位置' }).selectOption({ label: '一个点' });
  await panel(page).locator('form').getByRole('button', { name: '采纳', exact: true }).click();
  await expect(panel(page).getByRole('alert')).toContainText('请在图上点一下');
  const map = (await page.getByRole('region', { name: '地图' }).boundingBox())!;
  await page.mouse.click(map.x + map.width / 2, map.y + map.height / 2);
  const lon = panel(page).getByLabel('经度');
  await expect(lon).not.toHaveValue('');
  const before = Number(await lon.inputValue());
  const handle = (await page.locator('.map-handle').boundingBox())!;
  await page.mouse.move(handle.x + 10, handle.y + 10);
  await page.mouse.down();
  await page.mouse.move(handle.x + 70, handle.y + 10, { steps: 5 });
  await page.mouse.up();
  await expect.poll(async () => Number(await lon.inputValue())).toBeGreaterThan(before);
  await lon.fill('118.7');
  await panel(page).getByLabel('纬度').fill('33.7');
  await panel(page).getByLabel('位置误差').selectOption({ label: '±1 公里以内' });
  await panel(page).locator('form').getByRole('button', { name: '采纳', exact: true }).click();
  await panel(page).getByRole('tab', { name: /^已核/ }).click();
  await expect(row(page, '泗阳通用机场')).toContainText('118.700, 33.700');
  await row(page, '泗阳通用机场').click();
  await expect(page.locator('.card')).toContainText('使用者在图上指定');
});

test('the review is a file; a changed text keeps what it still says and orphans the rest', async ({
  page,
  browser,
}) => {
  await openAtlas(page);
  await openPlan(page);
  for (const name of ['泗阳至沭阳高速公路', '宿迁至泗洪城际铁路']) {
    await row(page, name).click();
    await panel(page).getByRole('button', { name: '采纳', exact: true }).click();
  }
  const saving = page.waitForEvent('download');
  await panel(page).getByRole('button', { name: '存成复核文件' }).click();
  const file = await (await saving).path();
  const saved = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly source: { readonly text: string };
    readonly measures: readonly unknown[];
    readonly decisions: readonly unknown[];
  };
  expect(saved.source.text).toBe(text);
  expect(saved.measures.length).toBeGreaterThan(2);
  expect(saved.decisions).toHaveLength(2);

  // Another version of the plan: one sentence is gone, its like is no reason to keep the decision.
  await panel(page).getByRole('button', { name: '换文本' }).click();
  await page
    .getByRole('dialog')
    .locator('input[type=file]')
    .setInputFiles({
      name: '行动计划二稿.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(text.replace('加快建设泗阳至沭阳高速公路', '加快推进泗阳至沭阳高速公路建设')),
    });
  await page.getByRole('button', { name: '识别规划' }).click();
  await expect(panel(page).getByRole('tab', { name: /^原句已变/ })).toContainText('1', { timeout: 30_000 });
  await expect(panel(page).getByRole('tab', { name: /^已核/ })).toContainText('1');
  await panel(page)
    .getByRole('tab', { name: /^原句已变/ })
    .click();
  await expect(panel(page).locator('.orphan')).toContainText('加快建设泗阳至沭阳高速公路');
  await panel(page).getByRole('tab', { name: /^待核/ }).click();
  await expect(row(page, '泗阳至沭阳高速公路')).toHaveCount(1);

  // Closed, nothing of it is left; the file brings it back.
  await panel(page).getByRole('button', { name: '关闭规划' }).click();
  await page.getByRole('button', { name: '清除并关闭' }).click();
  await expect(page.getByRole('tab', { name: '复核' })).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.getItem('plan-atlas.own-plan'))).toBeNull();
  await page.getByRole('button', { name: '打开规划' }).click();
  await page
    .getByRole('dialog')
    .locator('input[type=file]')
    .setInputFiles({
      name: '宿迁 复核.json',
      mimeType: 'application/json',
      buffer: readFileSync(file),
    });
  await expect(panel(page).getByRole('tab', { name: /^已核/ })).toContainText('2', { timeout: 30_000 });

  // A link into it tells elsewhere what is to be asked for.
  await expect.poll(() => page.url()).toContain('=own-');
  const elsewhere = await (await browser.newContext()).newPage();
  await elsewhere.goto(page.url());
  await expect(elsewhere.getByRole('alert')).toContainText('用「打开规划」打开');
  await elsewhere.context().close();

  // What is no review file is refused in words, and what is open stays.
  await page
    .locator('.review input[type=file]')
    .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"a":1}') });
  await expect(panel(page).getByText('不是复核文件')).toBeVisible();
  await expect(panel(page).getByRole('tab', { name: /^已核/ })).toContainText('2');
});

test('decisions go with another plan only by the word of the reader', async ({ page, context }) => {
  await openAtlas(page);
  // A page without a plan leaves alone what another keeps.
  const other = await context.newPage();
  await openAtlas(other);
  await openPlan(page);
  await row(page, '泗阳至沭阳高速公路').click();
  await panel(page).getByRole('button', { name: '采纳', exact: true }).click();
  await expect(panel(page).getByRole('tab', { name: /^已核/ })).toContainText('1');
  const kept = () => page.evaluate(() => localStorage.getItem('plan-atlas.own-plan'));
  await expect.poll(kept).toContain('"sort": "accept"');
  await other.getByRole('button', { name: '打开规划' }).first().click();
  await expect(other.getByRole('dialog')).toBeVisible();
  await other.close();
  expect(await kept()).toContain('"sort": "accept"');

  // A second draft is told apart from another plan, and keeps what its sentences still bear.
  await page.getByRole('button', { name: '打开规划' }).first().click();
  await page
    .getByRole('dialog')
    .locator('input[type=file]')
    .setInputFiles({
      name: '二稿.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(`${text}（四）机场。谋划沭阳通用机场。\n`),
    });
  await expect(page.locator('.intake-replaces')).toContainText('1 条意见');
  await page.getByRole('button', { name: '换文本，保留意见' }).click();
  await expect(row(page, '沭阳通用机场')).toBeVisible({ timeout: 30_000 });
  await expect(panel(page).getByRole('tab', { name: /^已核/ })).toContainText('1');

  // A review file asks before it takes the place of what is open.
  const review = JSON.parse((await kept())!) as { decisions: unknown[] };
  const file = {
    name: '复核.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ ...review, decisions: [] })),
  };
  await page.locator('.review input[type=file]').setInputFiles(file);
  await page.getByRole('button', { name: '取消', exact: true }).click();
  await expect(panel(page).getByRole('tab', { name: /^已核/ })).toContainText('1');
  await page.locator('.review input[type=file]').setInputFiles(file);
  await page.getByRole('button', { name: '换成这份文件' }).click();
  await expect(panel(page).getByRole('tab', { name: /^已核/ })).toContainText('0');
});

test('the plan takes part in every room', async ({ page }) => {
  await openAtlas(page);
  await openPlan(page);
  // Search, by the name of the new project and by a word of the new text.
  const search = page.getByRole('search').getByRole('combobox');
  await search.fill('泗阳至沭阳');
  await expect(page.getByRole('option', { name: /泗阳至沭阳高速公路/ }).first()).toBeVisible();
  await page.keyboard.press('Escape');
  // The card of a known project has the plan in its timeline, and the reader its text.
  await page.getByRole('tab', { name: '浏览' }).click();
  await page.goto('./#v=1&p=hefei-xinyi-railway');
  await expect(page.locator('.timeline')).toContainText('宿迁', { timeout: 30_000 });
  // Parks.
  await page.getByRole('tab', { name: '园区', exact: true }).click();
  await expect(page.locator('.park-list')).toContainText('沭阳昆山合作产业园', { timeout: 30_000 });
  // Comparison.
  await page.getByRole('tab', { name: '对照' }).click();
  await expect(page.getByRole('columnheader', { name: /宿迁/ })).toBeVisible({ timeout: 30_000 });
  // What became of its names.
  await page.getByRole('button', { name: '收录情况' }).click();
  await expect(page.getByRole('dialog').or(page.locator('.coverage'))).toContainText('宿迁');
});

test('a text of another region or without projects, and one that the atlas holds, are told as such', async ({
  page,
}) => {
  await openAtlas(page);
  const dialog = page.getByRole('dialog');
  const read = async (source: string): Promise<void> => {
    await page.getByRole('button', { name: '打开规划' }).click();
    await dialog
      .locator('input[type=file]')
      .setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from(source) });
  };
  await read(readFileSync('data/plans/suzhou-2021/source.txt', 'utf8').slice(0, 2000));
  await expect(dialog.getByText('图集已收录同名规划')).toBeVisible();
  await page.keyboard.press('Escape');
  await read('四川省达州市综合交通发展规划\n一、交通\n（一）完善路网，提升服务。\n');
  await dialog.getByLabel('行政区域').fill('四川省达州市');
  await expect(dialog.getByText('不参加「对照」')).toBeVisible();
  await dialog.getByLabel('级别').selectOption({ label: '市级' });
  await dialog.getByRole('button', { name: '识别规划' }).click();
  await expect(panel(page).getByText('这份文本里没有找到项目')).toBeVisible({ timeout: 30_000 });
  await page.getByRole('tab', { name: '对照' }).click();
  await expect(page.getByText('的行政区域不在地名录里，不参加对照')).toBeVisible();
});

test.describe('the interface', () => {
  test('has no axe violation, in Chinese and English', async ({ page }) => {
    await openAtlas(page);
    await openPlan(page);
    await row(page, '泗洪至沭阳高速公路').click();
    await panel(page).getByRole('button', { name: '更正…' }).click();
    const judge = async (): Promise<void> => {
      const { violations } = await new AxeBuilder({ page }).exclude('.map').analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    };
    await judge();
    await page.getByRole('button', { name: 'EN' }).click();
    await expect(page.getByRole('tab', { name: 'Review' })).toBeVisible();
    await judge();
    expect(await findUnmarked(page)).toEqual([]);
  });
});
