/** Scenes: captured from the screen, edited, kept at once, shared; and over the whole screen by keyboard. */
import { AxeBuilder } from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import { expect, openAtlas, test } from './atlas.ts';
import { findUnmarked } from './findUnmarked.ts';
import type { Page } from '@playwright/test';

const railways = '皖苏之间的铁路：两省文本怎么写';
const scenes = (page: Page) => page.getByRole('list', { name: '场景' }).getByRole('listitem');
const titles = async (page: Page) => page.locator('.scenes .scene strong').allTextContents();
const selected = (page: Page) => page.evaluate(() => window.__atlas!.getState().selection.project);

async function openStory(page: Page, title: string): Promise<void> {
  await openAtlas(page, '#v=1&k=present');
  await page.getByRole('button', { name: title }).click();
}

async function newStory(page: Page): Promise<void> {
  await page.getByRole('tab', { name: '汇报' }).click();
  await page.getByRole('button', { name: '新建汇报' }).click();
}

test('what is on screen becomes a scene, and comes back as it was', async ({ page }) => {
  await openAtlas(
    page,
    '#v=1&c=118.500,32.600,7.50&l=railways&p=hefei-xinyi-railway&m=suzhou-2021:34&q=6374',
  );
  await newStory(page);
  await page.getByRole('button', { name: '收入当前画面' }).click();
  await expect(scenes(page)).toHaveCount(1);
  await expect(page.getByLabel('标题')).toHaveValue('合肥—新沂高速铁路');
  const before = await page.evaluate(() => window.__atlas!.getState());
  // Elsewhere, with other layers and another choice.
  await page.getByRole('tab', { name: '浏览' }).click();
  await page.getByRole('checkbox', { name: '园区', exact: true }).check();
  await page.getByRole('button', { name: '取消选择' }).click();
  await page.getByRole('tab', { name: '汇报' }).click();
  await page.getByRole('button', { name: /^1 ?合肥/ }).click();
  await expect
    .poll(() => page.evaluate(() => window.__atlas!.getState()))
    .toMatchObject({ mode: 'present', layers: before.layers, selection: before.selection });
  await expect(page.locator('mark').first()).toBeVisible();
});

test('scenes are edited, moved, duplicated, deleted and undone; a reload loses nothing', async ({ page }) => {
  await openStory(page, railways);
  await page.getByRole('button', { name: '复制为我的汇报' }).click();
  await expect(scenes(page)).toHaveCount(13);
  await page.getByRole('button', { name: /^2 ?合新高铁/ }).click();
  await page.getByLabel('标题').fill('第一题');
  await page.getByLabel('备注').fill('先讲江苏');
  await page.getByRole('button', { name: '上移' }).click();
  await page.getByRole('button', { name: '复制一页' }).click();
  await expect.poll(() => titles(page)).toHaveLength(14);
  expect((await titles(page)).slice(0, 3)).toEqual(['第一题', '第一题', '皖苏省界上的铁路']);
  await page.getByRole('button', { name: '删除', exact: true }).click();
  await page.reload();
  await expect.poll(() => titles(page)).toHaveLength(13);
  expect((await titles(page))[0]).toBe('第一题');
  await page.getByRole('button', { name: /^1 ?第一题/ }).click();
  await expect(page.getByLabel('备注')).toHaveValue('先讲江苏');
  // By keyboard, on the scene itself.
  await page.getByRole('button', { name: /^1 ?第一题/ }).press('Alt+ArrowDown');
  expect((await titles(page))[1]).toBe('第一题');
  await page.getByRole('button', { name: '撤销' }).click();
  expect((await titles(page))[0]).toBe('第一题');
  await page.getByRole('button', { name: '重做' }).click();
  expect((await titles(page))[1]).toBe('第一题');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
});

test('as a file: saved, opened again; a damaged one says what is wrong and gives what it holds', async ({
  page,
}) => {
  await openStory(page, railways);
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: '存成文件' }).click();
  const text = readFileSync(await (await saving).path(), 'utf8');
  expect((await saving).suggestedFilename()).toBe(`${railways}.scenes.json`);
  const open = async (content: string): Promise<void> => {
    await page
      .getByRole('button', { name: /全部汇报/ })
      .click()
      .catch(() => {});
    await page
      .locator('input[type="file"]')
      .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(content) });
  };
  await open(text);
  await expect(page.getByText(`已打开《${railways}》，13 页`)).toBeVisible();
  await expect(scenes(page)).toHaveCount(13);
  await open(text.slice(0, text.length / 2));
  await expect(page.getByText(/文件不完整或已损坏，读出了其中 \d 页/)).toBeVisible();
  await expect(scenes(page)).not.toHaveCount(13);
  await open('这不是场景');
  await expect(page.getByText('文件不是场景文件，或已损坏到读不出任何一页')).toBeVisible();
  await expect(page.getByRole('button', { name: '新建汇报' })).toBeVisible();
});

test('as a link: a colleague has all scenes, once', async ({ page, context, browser }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openStory(page, railways);
  await page.getByRole('button', { name: '复制链接' }).click();
  await expect(page.getByText('链接已复制')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link.length).toBeLessThan(8000);
  const other = await browser.newContext();
  const theirs = await other.newPage();
  for (let time = 0; time < 2; time++) {
    await theirs.goto('about:blank');
    await theirs.goto(link);
    await expect(scenes(theirs)).toHaveCount(13);
  }
  await theirs.getByRole('button', { name: /全部汇报/ }).click();
  await expect(theirs.getByRole('button', { name: railways })).toHaveCount(2);
  await other.close();
});

test('a story of another machine is asked for, not invented', async ({ page }) => {
  await openAtlas(page, '#v=1&k=present&sc=my-00000000.3');
  await expect(page.getByText('这份汇报不在本机')).toBeVisible();
});

test('over the full screen: keys and clicker turn pages, numbers jump, one key returns, Esc ends', async ({
  page,
}) => {
  await openStory(page, railways);
  await page.getByRole('button', { name: /^2 ?合新高铁/ }).click();
  await page.getByRole('button', { name: '开始汇报' }).click();
  const show = page.getByRole('region', { name: '汇报画面' });
  await expect(show.getByRole('heading')).toHaveText('合新高铁：江苏文本');
  await expect(show.locator('blockquote')).toContainText('开工建设');
  await expect(page.getByRole('navigation', { name: '图层' })).toBeHidden();
  await page.keyboard.press('PageDown');
  await expect(show.getByRole('heading')).toHaveText('合新高铁：安徽文本');
  await expect(show.locator('figcaption')).toContainText('安徽行动方案');
  await page.keyboard.press('PageUp');
  await expect(show.getByRole('heading')).toHaveText('合新高铁：江苏文本');
  await page.keyboard.press('1');
  await page.keyboard.press('1');
  await expect(show.getByText('到第 11 页')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(show.getByRole('heading')).toHaveText('沿淮铁路');
  await page.keyboard.press('9');
  await page.keyboard.press('9');
  await page.keyboard.press('Enter');
  await expect(show.getByText('没有第 99 页')).toBeVisible();
  // The map is live: away and back with one key.
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset['map'])).toBe('idle');
  const zoom = () => page.evaluate(() => window.__atlas!.getState().camera!.zoom);
  await page.waitForTimeout(1500);
  const before = await zoom();
  await page.keyboard.press('+');
  await expect.poll(zoom).toBeGreaterThan(before + 0.5);
  await page.keyboard.press('r');
  await expect.poll(zoom).toBeLessThan(before + 0.1);
  await page.keyboard.press('b');
  await expect(page.locator('.show-black')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.show-black')).toBeHidden();
  await expect(show.getByRole('heading')).toHaveText('沿淮铁路');
  await page.keyboard.press('Escape');
  await expect(show).toBeHidden();
  await expect(page.getByRole('tab', { name: '汇报' })).toHaveAttribute('aria-selected', 'true');
  expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('paper');
});

test('a reload in the middle of a meeting comes back to the scene; axe finds nothing, words are large', async ({
  page,
}) => {
  await openStory(page, railways);
  await page.getByRole('button', { name: /^12 ?徐州/ }).click();
  await page.getByRole('button', { name: '开始汇报' }).click();
  await expect(page.locator('.show-clause')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('region', { name: '汇报画面' }).getByRole('heading')).toHaveText(
    '徐州1号线延伸到萧县',
  );
  await expect(page.locator('blockquote')).toContainText('前期工作');
  expect(await selected(page)).toBe('xuzhou-metro-line-1-xiaoxian');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
  const sizes = await page
    .locator('.show-title *, .show-foot *')
    .evaluateAll((all) => all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize)));
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
});

test('notes stand in a window of their own, which turns pages too and goes with the presentation', async ({
  page,
  context,
}) => {
  await openStory(page, railways);
  await page.getByRole('button', { name: /^2 ?合新高铁/ }).click();
  await page.getByRole('button', { name: '开始汇报' }).click();
  await expect(page.locator('.show-title h2')).toHaveText('合新高铁：江苏文本');
  const opening = context.waitForEvent('page');
  await page.keyboard.press('n');
  const notes = await opening;
  await expect(notes.getByText('江苏实施方案列入开工一批')).toBeVisible();
  await expect(notes).toHaveTitle(`备注 · ${railways}`);
  await expect(page).toHaveTitle(/规划一张图/);
  await notes.getByRole('button', { name: /下一页/ }).click();
  await expect(notes.getByRole('heading')).toHaveText('合新高铁：安徽文本');
  await notes.keyboard.press('PageUp');
  await expect(notes.getByRole('heading')).toHaveText('合新高铁：江苏文本');
  await expect(page.locator('.show-title h2')).toHaveText('合新高铁：江苏文本');
  await page.keyboard.press('Escape');
  await expect.poll(() => notes.isClosed()).toBe(true);
});

test('autoplay goes round and pauses', async ({ page }) => {
  await page.clock.install();
  await openStory(page, railways);
  await page.getByRole('button', { name: /^13 ?两侧/ }).click();
  await page.getByRole('button', { name: '开始汇报' }).click();
  const heading = page.locator('.show-title h2');
  await expect(heading).toHaveText('两侧文本写得不同的地方');
  await page.keyboard.press('a');
  await expect(page.getByText('自动播放，每页 15 秒')).toBeVisible();
  await page.clock.runFor(15_500);
  await expect(heading).toHaveText('皖苏省界上的铁路');
  await page.keyboard.press('a');
  await expect(page.getByText('已暂停')).toBeVisible();
  await page.clock.runFor(40_000);
  await expect(heading).toHaveText('皖苏省界上的铁路');
});

test('a border and a comparison are scenes too', async ({ page }) => {
  await openStory(page, railways);
  await page.getByRole('button', { name: '开始汇报' }).click();
  await expect(page.locator('.show-title h2')).toHaveText('皖苏省界上的铁路');
  await page.keyboard.press('End');
  await expect(page.locator('.compare')).toBeVisible();
  await expect(page.locator('.finding').first()).toBeVisible();
});

test('in English nothing Chinese stands unmarked: stories, scenes, the screen, the dialog', async ({
  page,
}) => {
  await openAtlas(page, '#v=1&k=present&i=en');
  await expect(page.getByText('Bundled presentations')).toBeVisible();
  expect(await findUnmarked(page)).toEqual([]);
  await page.getByRole('button', { name: railways }).click();
  await page.locator('.scenes .scene').nth(1).click();
  await expect(page.locator('mark').first()).toBeVisible();
  expect(await findUnmarked(page)).toEqual([]);
  await page.getByRole('button', { name: 'Export slides, pictures…' }).click();
  await expect(page.getByLabel('Handling mark')).toBeVisible();
  expect(await findUnmarked(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /Start$/ }).click();
  await expect(page.locator('.show-clause')).toBeVisible();
  await page.keyboard.press('?');
  expect(await findUnmarked(page)).toEqual([]);
});

test('on a phone a scene fills the screen too, and is turned at its edges', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openStory(page, railways);
  await page.getByRole('button', { name: '开始汇报' }).click();
  await page.locator('.show-edge[data-side="right"]').click();
  await expect(page.locator('.show-title h2')).toHaveText('合新高铁：江苏文本');
  await expect(page.locator('.show-clause blockquote')).toBeInViewport();
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(excess).toBe(0);
});
