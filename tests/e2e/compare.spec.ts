import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, openAtlas, readState, reloadAtlas, test } from './atlas.ts';

const page = (root: Page) => root.getByRole('main', { name: '对照' });
const xinyi = 'bodyBox.hefei-xinyi-railway.hefei-2020';

test('the tab 对照 opens the matrix by mouse and by arrow keys; the map comes back as it was', async ({
  page: room,
}) => {
  await openAtlas(room);
  const { camera } = await readState(room);
  const explore = room.getByRole('tab', { name: '浏览', exact: true });
  await explore.focus();
  await room.keyboard.press('End');
  await room.keyboard.press('ArrowLeft');
  await expect(room.getByRole('tab', { name: '对照', exact: true })).toBeFocused();
  await expect(room.getByRole('tab', { name: '对照', exact: true })).toHaveAttribute('aria-selected', 'true');
  expect((await readState(room)).mode).toBe('compare');
  expect(room.url()).toContain('k=compare');
  const table = room.getByRole('table', { name: '项目对照表' });
  await expect(table.getByRole('columnheader').nth(1)).toContainText('安徽行动方案');
  await expect(table.getByRole('columnheader').nth(3)).toContainText('2020年4月2日（推定）');
  await expect(room.getByRole('navigation', { name: '图层' })).toBeHidden();
  await explore.click();
  await expect(page(room)).toHaveCount(0);
  await expect(room.getByRole('navigation', { name: '图层' })).toBeVisible();
  expect((await readState(room)).camera).toEqual(camera);
});

test('a cell opens its clause with the quote marked, and the project is shown on the map', async ({
  page: room,
}) => {
  await openAtlas(room, '#v=1&k=compare&z=t-%E5%90%88%E6%96%B0');
  const row = page(room).getByRole('row', { name: /合肥—新沂高速铁路/ });
  await expect(row.getByRole('cell').nth(2)).toContainText('“加快推进…前期工作”');
  await expect(row.getByRole('cell').nth(2)).toContainText('第55条');
  await row.getByRole('cell').nth(3).getByRole('button').click();
  expect((await readState(room)).selection).toMatchObject({
    project: 'hefei-xinyi-railway',
    measure: 'suzhou-2021:34',
  });
  await expect(room.locator('article[aria-current="true"] mark').first()).toBeVisible();
  await row.getByRole('button', { name: /^在图上看/ }).click();
  expect((await readState(room)).mode).toBe('explore');
});

test('the address holds sheet, side, finding and filters; a finding shows both texts, ours first', async ({
  page: room,
}) => {
  const id = 'position.jiangning-bowang-zone.anhui-2021.jiangsu-2020';
  await openAtlas(room, `#v=1&k=compare&h=findings&y=js&a=${id}&z=r-position`);
  const finding = room.locator(`[id="finding-${id}"]`);
  await expect(finding).toHaveAttribute('aria-current', 'true');
  await expect(finding).toBeInViewport();
  const sides = finding.locator('.side-of');
  await expect(sides.nth(0)).toContainText('苏方文本');
  await expect(sides.nth(0)).toContainText('区域联动');
  await expect(sides.nth(1)).toContainText('新型功能区');
  await page(room).getByLabel('本方').selectOption('皖');
  await expect(sides.nth(0)).toContainText('皖方文本');
  expect(room.url()).toContain('y=ah');
  await sides.nth(1).getByRole('button').click();
  expect((await readState(room)).selection.measure).toBe('jiangsu-2020:2-3-1');
  await page(room).getByRole('tab', { name: '项目对照表' }).click();
  await room.goBack();
  await expect(finding).toBeVisible();
});

test('where the other text is silent it says 本规划未提及, where none is held 未收录', async ({
  page: room,
}) => {
  await openAtlas(room, '#v=1&k=compare&h=findings&z=r-oneSided');
  const finding = room.locator('[id="finding-oneSided.ningma-expressway.anhui-2021.jiangsu-2020"]');
  await expect(finding).toContainText('本规划未提及');
  await expect(finding).toContainText('该文本没有逐项列出此类项目');
  await expect(finding).toContainText('表述限于江苏段');
  await page(room)
    .getByRole('button', { name: /^对方规划未收录/ })
    .click();
  await expect(
    room.locator('[id="finding-unheld.shanghai-suzhou-huzhou-railway.jiangsu-2020"]'),
  ).toContainText('省级规划未收录');
});

test('a finding set aside stays so, with its reason, until it is brought back', async ({ page: room }) => {
  await openAtlas(room, '#v=1&k=compare&h=findings&z=r-bodyBox');
  const finding = room.locator(`[id="finding-${xinyi}"]`);
  await finding.getByRole('button', { name: '搁置' }).click();
  await room.getByLabel('搁置理由').fill('=专栏在后');
  await room.keyboard.press('Enter');
  await expect(finding).toHaveCount(0);
  await reloadAtlas(room);
  await room.getByText('已搁置 1 项').click();
  await expect(page(room).getByText('理由：=专栏在后')).toBeVisible();
  await expect(finding).toHaveCount(0);

  const [file] = await Promise.all([
    room.waitForEvent('download'),
    page(room).getByRole('button', { name: '导出 CSV' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('待衔接事项.csv');
  const csv = readFileSync(await file.path(), 'utf8');
  expect(csv.startsWith('\ufeff编号,事项,')).toBe(true);
  expect(csv).toContain('开工建设合新高铁、巢马城际、新合肥西站等');
  expect(csv.split('\r\n').find((row) => row.includes(xinyi)) ?? csv).toContain("'=专栏在后");

  await page(room).getByRole('button', { name: '恢复' }).click();
  await expect(finding).toBeVisible();
});

test('where the browser keeps nothing, setting aside still works, says so in sight, and a keyboard keeps its place', async ({
  page: room,
}) => {
  await room.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await openAtlas(room, '#v=1&k=compare&h=findings&z=r-bodyBox');
  const cards = page(room).locator('.finding');
  const first = cards.first().getByRole('button', { name: '搁置' });
  await expect(first).toBeVisible();
  const count = await cards.count();
  await first.press('Enter');
  await room.keyboard.press('Escape');
  await expect(first).toBeFocused();
  await first.press('Enter');
  // A reason of one long word must not push the way back out of sight.
  await room.keyboard.type('x'.repeat(200));
  await room.keyboard.press('Enter');
  await expect(cards).toHaveCount(count - 1);
  await expect(first).toBeFocused();
  await expect(page(room).getByText('本浏览器不允许保存')).toBeVisible();
  await room.getByText('已搁置 1 项').click();
  const back = page(room).getByRole('button', { name: '恢复' });
  await back.scrollIntoViewIfNeeded();
  await expect(back).toBeInViewport({ ratio: 1 });
  const axe = await new AxeBuilder({ page: room }).include('.compare').analyze();
  expect(axe.violations).toEqual([]);
  await back.press('Enter');
  await expect(cards).toHaveCount(count);
  expect(await room.evaluate(() => document.activeElement === document.body)).toBe(false);
});

test('the matrix goes out as a table with every plan and number', async ({ page: room }) => {
  await openAtlas(room, '#v=1&k=compare&z=t-%E5%90%88%E6%96%B0');
  const [file] = await Promise.all([
    room.waitForEvent('download'),
    page(room).getByRole('button', { name: '导出 CSV' }).click(),
  ]);
  const csv = readFileSync(await file.path(), 'utf8');
  expect(csv).toContain('hefei-xinyi-railway,合肥—新沂高速铁路,铁路,铁路,');
  expect(csv).toContain('“加快推进…前期工作” · 前期工作 (第55条)');
  expect(csv).toContain('转载文本，引用前请核对正式文件');
});

for (const [name, hash] of [
  ['the matrix', '#v=1&k=compare'],
  ['the findings, in the dark', '#v=1&k=compare&h=findings&t=dark'],
  ['the matrix in English', '#v=1&k=compare&i=en&z=all'],
  ['the findings in English', '#v=1&k=compare&h=findings&i=en&y=ah'],
] as const)
  test(`axe finds nothing: ${name}`, async ({ page: room }) => {
    await openAtlas(room, hash);
    await expect(room.locator('.finding, .matrix tbody td').first()).toBeVisible();
    const { violations } = await new AxeBuilder({ page: room })
      .options({ rules: { 'target-size': { enabled: true } } })
      .analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`),
    ).toEqual([]);
  });

test('on a phone a clause comes up over the comparison', async ({ page: room }) => {
  await room.setViewportSize({ width: 390, height: 844 });
  await openAtlas(room, '#v=1&k=compare&h=findings&z=r-bodyBox');
  await room.locator(`[id="finding-${xinyi}"] .clause`).first().click();
  await expect(room.locator('article[aria-current="true"] mark').first()).toBeInViewport();
  expect(await room.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

test('a finding that this edition does not hold is said to be absent, and a link to one that it holds is not', async ({
  page: room,
}) => {
  await openAtlas(room, '#v=1&k=compare&h=findings&a=stage.hefei-xinyi-railway.gone');
  const absent = page(room).getByText('链接所指的事项不在本版数据中');
  await expect(absent).toBeVisible();
  await openAtlas(room, `?again#v=1&k=compare&h=findings&a=${xinyi}`);
  await expect(room.locator(`[id="finding-${xinyi}"]`)).toBeInViewport();
  await expect(absent).toHaveCount(0);
});

test('in English an apostrophe is no wider than a letter; Chinese keeps its own', async ({ page: room }) => {
  await openAtlas(room, '#v=1&k=compare&i=en');
  await expect(room.locator('html')).toHaveAttribute('lang', 'en-GB');
  const widths = await room.evaluate(() =>
    ['en-GB', 'zh-Hans'].map((lang) => {
      const span = document.createElement('span');
      span.lang = lang;
      span.textContent = '’';
      span.style.fontSize = '100px';
      document.body.append(span);
      const { width } = span.getBoundingClientRect();
      span.remove();
      return width;
    }),
  );
  expect(widths[0]).toBeLessThanOrEqual(50);
  expect(widths[1]).toBe(100);
});

test.describe('on a projector of 1024 × 768', () => {
  test.use({ viewport: { width: 1024, height: 768 } });

  test('all plans of the matrix and all rules of the findings are in sight', async ({ page: room }) => {
    await openAtlas(room, '#v=1&k=compare');
    const heads = room.getByRole('table', { name: '项目对照表' }).getByRole('columnheader');
    await expect(heads).toHaveCount(6);
    for (const head of await heads.all()) await expect(head).toBeInViewport({ ratio: 1 });
    await page(room).getByRole('tab', { name: '待衔接事项' }).click();
    const rules = room.getByRole('navigation', { name: '按事项类型筛选' }).getByRole('button');
    await expect(rules.first()).toBeVisible();
    for (const rule of await rules.all()) await expect(rule).toBeInViewport({ ratio: 1 });
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('what is not mentioned is explained, what is unsure is told, and plans stand side by side', async ({
    page: room,
  }) => {
    await openAtlas(room, '#v=1&k=compare');
    await expect(page(room).getByText('不等于没有安排')).toBeInViewport();
    await expect(page(room).locator('td[data-sort="unsure"]').first()).toBeVisible();
    await page(room).getByRole('tab', { name: '指标' }).click();
    const heads = room.getByRole('table', { name: '省级规划' }).getByRole('columnheader');
    for (const name of ['安徽行动方案', '江苏实施方案'])
      await expect(heads.filter({ hasText: name })).toBeInViewport({ ratio: 1 });
  });

  test('in English too every tab, the language and our side are in sight', async ({ page: room }) => {
    await openAtlas(room, '#v=1&k=compare&i=en');
    await expect(room.locator('html')).toHaveAttribute('lang', 'en-GB');
    const tabs = room.locator('.modes button, .compare-tabs button');
    await expect(tabs).toHaveCount(9);
    for (const tab of await tabs.all()) {
      await expect(tab).toBeInViewport({ ratio: 1 });
      expect(await tab.evaluate(({ scrollHeight, clientHeight }) => scrollHeight <= clientHeight)).toBe(true);
    }
    await expect(room.locator('.language')).toBeInViewport({ ratio: 1 });
    await expect(room.getByLabel('Our side')).toBeInViewport({ ratio: 1 });
  });
});
