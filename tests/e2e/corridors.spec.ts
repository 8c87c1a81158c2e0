/** Borders with their crossings, and what lies along a corridor. */
import { AxeBuilder } from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, openAtlas, readState, test } from './atlas.ts';
import { findUnmarked } from './findUnmarked.ts';

const border = '#v=1&k=corridors&y=ah&e=ah.js';
const corridor = '#v=1&k=corridors&r=hefei-xinyi-railway~20';
/** A camera far from either. */
const camera = '&c=120.500,29.500,8.00';

const panel = (page: Page) => page.getByRole('region', { name: /^(?:走廊|Corridors)$/ });
const crossings = (page: Page) => panel(page).locator('.crossings > li');
const longitude = async (page: Page): Promise<number> => (await readState(page)).camera!.lon;

async function findFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).include('.corridors').analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
  );
}

test('from the tab to a border: its crossings are numbered, both sides answer, and the keyboard finds its way back', async ({
  page,
}) => {
  await openAtlas(page);
  await page.getByRole('tab', { name: '走廊' }).click();
  const row = panel(page).getByRole('button', { name: /^皖苏省界/ });
  await expect(row).toContainText('处过界');
  await row.press('Enter');
  await expect(panel(page).getByRole('heading', { name: '皖苏省界' })).toBeVisible();
  const back = panel(page).getByRole('button', { name: '返回省界列表' });
  await expect(back).toBeFocused();
  const count = await crossings(page).count();
  expect(count).toBeGreaterThan(25);
  await expect(crossings(page).locator('.number:not(small)')).toHaveText(
    Array.from({ length: count }, (_, at) => String(at + 1)),
  );
  const first = crossings(page).first();
  await expect(first).toContainText('皖方文本');
  await expect(first).toContainText('苏方文本');
  await expect(crossings(page).filter({ hasText: '本规划未提及' }).first()).toBeVisible();
  // Silence is never told as a decision.
  expect(await page.locator('body').textContent()).not.toContain('未规划');
  await back.press('Escape');
  await expect(row).toBeFocused();
});

test('a link without a camera shows its border; one with a camera stays, until another is opened', async ({
  page,
}) => {
  await openAtlas(page, border + camera);
  await expect(crossings(page).first()).toBeVisible();
  expect(await longitude(page)).toBeCloseTo(120.5, 2);
  await panel(page).getByRole('button', { name: '返回省界列表' }).click();
  await panel(page)
    .getByRole('button', { name: /^皖豫省界/ })
    .click();
  await expect.poll(() => longitude(page)).toBeLessThan(117);
  await openAtlas(page, `?again${border}`);
  await expect.poll(() => longitude(page)).toBeGreaterThan(117.5);
  await panel(page)
    .getByRole('button', { name: /^看徐州轨道交通1号线.*的过界处/ })
    .click();
  await expect.poll(async () => (await readState(page)).camera!.lat).toBeGreaterThan(33.8);
  await expect(crossings(page).nth(1)).toHaveAttribute('aria-current', 'true');
});

test('a clause opens with its quote marked; from there along the line; back and forward lead through all of it', async ({
  page,
}) => {
  await openAtlas(page, border);
  await crossings(page).filter({ hasText: '合肥—新沂高速铁路' }).locator('.clause').first().click();
  const quote = page.locator('article[aria-current] mark').first();
  await expect(quote).toBeInViewport();
  await expect(page.getByRole('region', { name: '所选要素' })).toContainText('合肥—新沂高速铁路');
  await page.getByRole('region', { name: '所选要素' }).getByRole('button', { name: '看沿线' }).click();
  const strip = panel(page).getByRole('region', { name: '合肥—新沂高速铁路沿线' });
  await expect(strip).toBeVisible();
  expect(page.url()).toContain('r=hefei-xinyi-railway~20');
  await page.goBack();
  await expect(crossings(page).first()).toBeVisible();
  expect((await readState(page)).selection.project).toBe('hefei-xinyi-railway');
  await page.goBack();
  await expect(page.getByRole('region', { name: '所选要素' })).toBeHidden();
  await expect(crossings(page).first()).toBeVisible();
  await page.goForward();
  await expect(quote).toBeVisible();
  await page.goForward();
  await expect(strip).toBeVisible();
});

test('the list leaves as a table with our side first, and the side can be changed', async ({ page }) => {
  await openAtlas(page, border);
  await panel(page).getByRole('combobox', { name: '本方' }).selectOption('苏方');
  await expect(crossings(page).first().locator('.saying strong')).toHaveText(['苏方文本', '皖方文本']);
  const waiting = page.waitForEvent('download');
  await panel(page).getByRole('button', { name: '导出 CSV' }).click();
  const file = await waiting;
  expect(file.suggestedFilename()).toContain('过界线路.csv');
  const text = readFileSync(await file.path(), 'utf8');
  const head = text.split(/\r?\n/)[0]!;
  expect(head.indexOf('苏方表述')).toBeGreaterThan(0);
  expect(head.indexOf('苏方表述')).toBeLessThan(head.indexOf('皖方表述'));
  expect(text).toContain('合肥—新沂高速铁路');
  expect(text).toContain('本规划未提及');
  expect(text).not.toContain('未规划');
});

test('how far beside a line things count is set by keys; list and address follow, the map stays', async ({
  page,
}) => {
  await openAtlas(page, corridor + camera);
  const slider = panel(page).getByRole('slider', { name: '两侧距离' });
  const beside = panel(page).locator('.strip .beside');
  await expect(slider).toHaveValue('20');
  const wide = await beside.count();
  expect(wide).toBeGreaterThan(50);
  await slider.press('Home');
  await slider.press('ArrowRight');
  await expect.poll(() => page.url()).toContain('r=hefei-xinyi-railway~2');
  await expect.poll(() => beside.count()).toBeLessThan(wide / 2);
  expect(await longitude(page)).toBeCloseTo(120.5, 2);
  // The line itself, its stations and whose ground it is on stand whatever lies beside.
  await expect(panel(page).locator('.strip')).toContainText('泗县东站 车站');
  await expect(panel(page).locator('.strip')).toContainText('省界 皖 → 苏');
});

test('a number on the map leads to its row, from another part of the border too; the same again, and on a closer map', async ({
  page,
}) => {
  const row = panel(page).locator('.crossings > li[aria-current]');
  let at = { x: 0, y: 0 };
  let times = 0;
  // The list may stand before its numbers are drawn; a click then chooses the line below, so each try begins anew.
  await expect(async () => {
    // Number 19 lies alone where 宁淮 crosses, in the middle of this camera.
    await openAtlas(page, `?try=${times++}${border}&c=118.987,32.960,8.00`);
    await expect(crossings(page).first()).toBeInViewport();
    await page.waitForTimeout(1500);
    at = await page.evaluate(() => {
      const { x, y, width, height } = document.querySelector('.map')!.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await page.mouse.click(at.x, at.y);
    await expect(row).toBeInViewport({ timeout: 3000 });
  }).toPass({ timeout: 50_000 });
  await expect(row.locator('.number:not(small)')).toHaveText('19');
  await panel(page).getByRole('tab', { name: '间隔' }).click();
  await page.mouse.click(at.x, at.y);
  await expect(row).toBeInViewport();
  // What lies below the number is not chosen with it.
  expect((await readState(page)).selection.project).toBeNull();
});

test('two provinces without a common border are told so, and the way back leads to the list', async ({
  page,
}) => {
  await openAtlas(page, '#v=1&k=corridors&e=ah.sh');
  await expect(panel(page)).toContainText('皖、沪没有共同的省界');
  await panel(page).getByRole('button', { name: '返回省界列表' }).click();
  await expect(panel(page).getByRole('button', { name: /^皖苏省界/ })).toBeVisible();
  // A border that begins and ends by one county names its direction instead.
  await openAtlas(page, '?again#v=1&k=corridors&e=ah.sd');
  await expect(panel(page).locator('.facts').first()).not.toContainText('砀山县');
});

test('two places are picked by typing and arrow keys', async ({ page }) => {
  await openAtlas(page, '#v=1&k=corridors');
  const from = panel(page).getByRole('combobox', { name: '起点' });
  await from.fill('hefei');
  const options = panel(page).locator('.pick [role="option"]');
  await expect(options.first()).toContainText('合肥');
  await from.press('Enter');
  const to = panel(page).getByRole('combobox', { name: '终点' });
  await to.fill('xuzhou');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await to.press('Escape');
  await expect(to).toHaveValue('');
  await to.fill('zhou');
  await to.press('ArrowDown');
  await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true');
  await to.fill('徐州市');
  await to.press('Enter');
  await panel(page).getByRole('button', { name: '看沿线' }).click();
  await expect(panel(page).getByRole('heading', { name: '合肥市—徐州市 直线走廊' })).toBeVisible();
  await expect.poll(() => page.url()).toContain('r=hefei..xuzhou~20');
});

test('axe finds nothing at a border, and in English nothing Chinese is left unmarked', async ({ page }) => {
  await openAtlas(page, `${border}&i=en`);
  for (const part of ['Crossings', 'Other ties', 'Intervals']) {
    await panel(page).getByRole('tab', { name: part }).click();
    await expect(panel(page).getByRole('tabpanel')).not.toBeEmpty();
    expect(await findFaults(page), part).toEqual([]);
    expect(await findUnmarked(page), part).toEqual([]);
  }
});

test('along a line and between places alike, with everything unfolded', async ({ page }) => {
  await openAtlas(page, corridor);
  await expect(panel(page).locator('.strip').first()).toBeVisible();
  expect(await findFaults(page)).toEqual([]);
  for (const [hash, name] of [
    [`${corridor}&i=en`, 'Hefei–Xinyi gao su tie lu'],
    ['#v=1&k=corridors&r=hefei..xuzhou~20&i=en', 'Straight corridor'],
  ] as const) {
    await page.goto(`./${hash}`);
    await expect(panel(page).getByRole('heading', { level: 2 })).toContainText(name);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB');
    for (const summary of await panel(page).locator('summary').all()) await summary.click();
    expect(await findFaults(page), hash).toEqual([]);
    expect(await findUnmarked(page), hash).toEqual([]);
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('a border opens in the sheet below the map; what is chosen brings its facts, and the list comes back', async ({
    page,
  }) => {
    await openAtlas(page, border);
    const tabs = page.getByRole('navigation', { name: '面板' });
    await expect(crossings(page).first()).toBeInViewport();
    expect(await findFaults(page)).toEqual([]);
    // The border, 31.1 to 34.8 degrees north, fills most of what is left of the map.
    await expect.poll(async () => (await readState(page)).camera!.lat).toBeGreaterThan(32.8);
    const { height } = (await page.locator('.map canvas').boundingBox())!;
    const { zoom } = (await readState(page)).camera!;
    const degree = (512 * 2 ** zoom) / 360 / Math.cos((33 * Math.PI) / 180);
    expect((3.7 * degree) / height).toBeGreaterThan(0.7);
    const { width } = (await panel(page).boundingBox())!;
    expect(width).toBeLessThanOrEqual(390);
    await crossings(page).first().locator('.name').click();
    await expect(page.getByRole('region', { name: '所选要素' })).toBeInViewport();
    await tabs.getByRole('button', { name: '过界与沿线' }).click();
    await expect(crossings(page).first()).toBeInViewport();
  });
});

test('by keyboard alone: two places, and a paper that is given up, each leave the keyboard where it was', async ({
  page,
}) => {
  await openAtlas(page, '#v=1&k=corridors');
  const start = panel(page).getByRole('combobox', { name: '起点' });
  await start.fill('hefei');
  await start.press('Enter');
  const end = panel(page).getByRole('combobox', { name: '终点' });
  await expect(end).toBeFocused();
  await page.keyboard.type('xuzhou');
  await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('button', { name: '看沿线' })).toBeFocused();
  await openAtlas(page, border);
  const make = panel(page).getByRole('button', { name: '会议材料' });
  await make.press('Enter');
  await expect(page.getByRole('dialog', { name: '会议材料' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(make).toBeFocused();
  await expect(panel(page).getByRole('heading', { name: '皖苏省界' })).toBeVisible();
});
