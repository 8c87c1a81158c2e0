/** The search: typing, keys, groups, filters, recent searches, units, marks on the map, without a network, on a phone. */
import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import { expect, openAtlas, readState, test } from './atlas.ts';
import { pixelOf } from './pixelOf.ts';

const boxOf = (page: Page) => page.getByRole('combobox', { name: '搜索' });
const listOf = (page: Page) => page.getByRole('listbox', { name: '搜索结果' });
const groupOf = (page: Page, name: RegExp) => listOf(page).getByRole('group', { name });

/** Types and waits until something is found; the index may have to be built first. */
async function ask(page: Page, query: string): Promise<void> {
  await boxOf(page).fill(query);
  await expect(listOf(page).getByRole('option').first()).toBeVisible();
}

test('what is found stands in groups, is counted and marked, and says where it is written', async ({
  page,
}) => {
  await openAtlas(page);
  await ask(page, '合新高鐵');
  await expect(boxOf(page)).toHaveAttribute('aria-expanded', 'true');
  const project = groupOf(page, /^项目（共 1 项）$/).getByRole('option');
  await expect(project).toContainText('合肥—新沂高速铁路');
  await expect(project).toContainText('4 份规划');
  await expect(project.locator('b')).toHaveText('合新高铁');
  const clause = groupOf(page, /^条文（共 3 条）$/)
    .getByRole('option')
    .first();
  await expect(clause).toHaveAccessibleName(/合新高铁.*第十七条 安徽行动方案/);
  await expect(clause.locator('b')).toHaveText('合新高铁');
});

test('arrows go through all groups and round, Enter chooses, Escape leaves', async ({ page }) => {
  await openAtlas(page);
  await ask(page, '铜山');
  const box = boxOf(page);
  const options = listOf(page).getByRole('option');
  const count = await options.count();
  expect(count).toBeGreaterThan(2);
  const selected = listOf(page).getByRole('option', { selected: true });
  await expect(selected).toContainText('铜山区');
  await expect(box).toHaveAttribute('aria-activedescendant', (await options.first().getAttribute('id'))!);
  await page.keyboard.press('ArrowUp');
  await expect(box).toHaveAttribute('aria-activedescendant', (await options.last().getAttribute('id'))!);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(selected).toContainText('埇桥—铜山省际毗邻地区新型功能区');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await readState(page)).selection.project).toBe('yongqiao-tongshan-zone');
  await expect(listOf(page)).toBeHidden();
  await expect(box).toHaveValue('');
  await ask(page, '铜山');
  await page.keyboard.press('Escape');
  await expect(listOf(page)).toBeHidden();
  await expect(box).toHaveValue('');
  await expect(box).toBeFocused();
  expect((await readState(page)).selection.project).toBe('yongqiao-tongshan-zone');
});

test('who presses Enter at once gets the first hit when the search is ready', async ({ page }) => {
  await openAtlas(page);
  await boxOf(page).fill('hxgt');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await readState(page)).selection.project).toBe('hefei-xinyi-railway');
});

test('plan and kind narrow the search, by keyboard too', async ({ page }) => {
  await openAtlas(page);
  await ask(page, '合肥');
  await expect(listOf(page).getByRole('group')).toHaveCount(4);
  await page.keyboard.press('Tab');
  const plan = page.getByRole('combobox', { name: '规划', exact: true }).first();
  await expect(plan).toBeFocused();
  await expect(listOf(page)).toBeVisible();
  await plan.selectOption({ label: '江苏实施方案' });
  for (const option of await groupOf(page, /条文/).getByRole('option').all())
    await expect(option).toContainText('江苏实施方案');
  await page.getByRole('combobox', { name: '类别' }).selectOption({ label: '航道' });
  await expect(page.getByRole('status').filter({ hasText: '所选范围内没有' })).toBeVisible();
  await page.getByRole('button', { name: '不限范围' }).click();
  await page.getByRole('combobox', { name: '类别' }).selectOption({ label: '铁路' });
  await expect(listOf(page).getByRole('group')).toHaveCount(1);
  await expect(groupOf(page, /项目/).getByRole('option').first()).toContainText('铁路');
  await page.keyboard.press('Escape');
  await expect(boxOf(page)).toBeFocused();
});

test('an empty box offers what was chosen of late; it can be forgotten', async ({ page }) => {
  await openAtlas(page);
  await boxOf(page).click();
  await expect(listOf(page)).toBeHidden();
  for (const [query, found] of [
    ['铜山', '铜山区'],
    ['标准地', '第7条'],
    ['市交通运输局', '市交通运输局'],
  ] as const) {
    await ask(page, query);
    await expect(listOf(page).getByRole('option').first()).toContainText(found);
    await page.keyboard.press('Enter');
    await expect(listOf(page)).toBeHidden();
  }
  await page.reload();
  await page.waitForFunction(() => '__atlas' in window);
  await boxOf(page).click();
  const recent = listOf(page).getByRole('group', { name: '最近搜索' }).getByRole('option');
  await expect(recent).toHaveText([/市交通运输局/, /第7条 宿州行动计划/, /铜山区/]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await readState(page)).selection.measure).toBe('suzhou-2021:7');
  await boxOf(page).click();
  await page.getByRole('button', { name: '清除最近搜索' }).click();
  await expect(listOf(page)).toBeHidden();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('a browser that keeps nothing searches all the same', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await openAtlas(page);
  await ask(page, '铜山');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await readState(page)).selection.place).toBe('tongshan');
});

test('a unit lists what it leads and supports; back returns, the address brings it back', async ({
  page,
}) => {
  await openAtlas(page);
  await ask(page, '市交通运输局');
  await expect(
    groupOf(page, /责任单位/)
      .getByRole('option')
      .first(),
  ).toContainText('牵头 2 · 配合 5');
  await page.keyboard.press('Enter');
  const panel = page.getByRole('region', { name: '责任单位' });
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText('市交通运输局');
  await expect(panel.getByRole('heading', { level: 3 })).toHaveText('宿州行动计划 牵头 2 · 配合 5');
  await expect(panel.getByRole('listitem')).toHaveCount(7);
  await expect(panel.getByRole('listitem').first()).toContainText('牵头');
  const link = page.url();
  expect(decodeURIComponent(link)).toContain('u=市交通运输局');
  await panel.getByRole('button', { name: /第37条/ }).click();
  await expect(page.locator('article[data-measure="suzhou-2021:37"]')).toBeInViewport();
  await expect(panel).toBeVisible();
  await page.goBack();
  await expect(panel).toBeVisible();
  await page.goBack();
  await expect(panel).toBeHidden();
  await page.goto('about:blank');
  await page.goto(link);
  await expect(panel.getByRole('listitem')).toHaveCount(7);
  await panel.getByRole('button', { name: '关闭责任单位' }).click();
  await expect(panel).toBeHidden();
  await expect.poll(() => page.url()).not.toContain('u=');
});

test('a unit that no plan names is said', async ({ page }) => {
  await openAtlas(page, `#v=1&u=${encodeURIComponent('没有这个单位')}`);
  await expect(page.getByText('所收规划的责任单位中没有这个名称')).toBeVisible();
});

test('what is found is marked on the map while the search is open', async ({ page }) => {
  const camera = { lon: 118.5, lat: 32.6, zoom: 6.5 };
  await openAtlas(page, '#v=1&c=118.500,32.600,6.50');
  await page.waitForLoadState('networkidle');
  // On the line that will be found; names elsewhere may settle in other places.
  const { x, y } = await pixelOf(page, camera, 117.81991, 32.63691);
  const shot = async (): Promise<string> => {
    const picture = await page.screenshot({ clip: { x: x - 8, y: y - 8, width: 16, height: 16 } });
    return createHash('sha1').update(picture).digest('hex');
  };
  await page.waitForTimeout(1000);
  const bare = await shot();
  await ask(page, '合新高铁');
  await expect.poll(shot).not.toBe(bare);
  const strong = await shot();
  await page.keyboard.press('ArrowDown');
  await expect.poll(shot).not.toBe(strong);
  const state = await readState(page);
  expect(state.camera).toEqual(camera);
  expect(state.selection.project).toBeNull();
  await page.keyboard.press('Escape');
  await expect.poll(shot).toBe(bare);
});

test.describe('without a network', () => {
  // Characters that were not shown yet wait for their part of the font, a new address for the icon of its tab.
  test.use({ allowedFault: /ERR_INTERNET_DISCONNECTED.*(woff2|icon\.svg)/ });

  test('it searches as before', async ({ page, context }) => {
    const last = page.waitForResponse(/characters\.json$/);
    await openAtlas(page);
    await last;
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(1000);
    await context.setOffline(true);
    await ask(page, '飛地經濟');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await readState(page)).selection.measure).toBe('jiangsu-2020:2-3-2');
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('the list takes the sheet, a choice closes it', async ({ page }) => {
    await openAtlas(page);
    await page.getByRole('button', { name: '图层与搜索' }).tap();
    await boxOf(page).tap();
    await ask(page, '市交通运输局');
    const option = groupOf(page, /责任单位/)
      .getByRole('option')
      .first();
    await expect(option).toBeInViewport({ ratio: 1 });
    expect((await listOf(page).boundingBox())!.height).toBeGreaterThan(200);
    await option.tap();
    await expect(page.getByRole('region', { name: '责任单位' })).toBeVisible();
    await expect(boxOf(page)).toBeHidden();
  });
});

test('a unit named under a clause leads to its list', async ({ page }) => {
  await openAtlas(page, '#v=1&m=suzhou-2021:37');
  const measure = page.locator('article[data-measure="suzhou-2021:37"]');
  await measure.locator('details.units summary').click();
  await measure.getByRole('button', { name: '市交通运输局' }).click();
  await expect(page.getByRole('region', { name: '责任单位' }).getByRole('listitem')).toHaveCount(7);
});
