import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, openAtlas, readState, test } from './atlas.ts';

const hash = '#v=1&k=compare&h=older&ho=anhui-2021.hefei-2020';

test('two plans chosen: four groups with both quotes; a click opens the clause; the address keeps the pair', async ({
  page,
}) => {
  await openAtlas(page, '#v=1&k=compare');
  await page.getByRole('tab', { name: '与旧规划对照' }).click();
  const ours = page.getByLabel('本规划', { exact: true });
  const older = page.getByLabel('旧规划', { exact: true });
  await expect(ours).toHaveValue('anhui-2021');
  await expect(older).toHaveValue('hefei-2020');
  await older.selectOption('jiangsu-2020');
  await expect(page.getByText('188 个项目涉及其他地区，不作比较')).toBeVisible();
  expect(page.url()).toContain('ho=anhui-2021.jiangsu-2020');

  const groups = page.getByRole('navigation', { name: '按对照结果筛选' });
  await groups.getByRole('button', { name: /^未再提及/ }).click();
  const gone = page.locator('.finding').first();
  await expect(gone.locator('.side-of').nth(0)).toContainText('文本未提及');
  await expect(page.getByText('未提及不等于没有安排')).toBeVisible();
  await expect(page.getByRole('heading', { name: /^新增/ })).toHaveCount(0);
  await gone.locator('.side-of').nth(1).getByRole('button').first().click();
  const { selection } = await readState(page);
  expect(selection.measure).toMatch(/^jiangsu-2020:/);
  expect(selection.project).not.toBeNull();
  await expect(page.locator('article[aria-current="true"] mark').first()).toBeVisible();
  expect(page.url()).toContain('ho=anhui-2021.jiangsu-2020.notMentioned');
});

test('one choice in the place of the other changes their places', async ({ page }) => {
  await openAtlas(page, hash);
  await page.getByLabel('本规划', { exact: true }).selectOption('hefei-2020');
  await expect(page.getByLabel('旧规划', { exact: true })).toHaveValue('anhui-2021');
  await expect(page.getByText('两份规划层级不同，仅供参考')).toBeVisible();
});

test('what differs is said: a stage that one text alone writes, a name without a promise', async ({
  page,
}) => {
  await openAtlas(page, hash);
  const xinyi = page.locator('#beside-hefei-xinyi-railway');
  await expect(xinyi).toContainText('仅一处写明阶段');
  await expect(xinyi.locator('.side-of').nth(0)).toContainText('安徽行动方案');
  await expect(xinyi.locator('.side-of').nth(1)).toContainText('第55条');
  await expect(xinyi.locator('.side-of').nth(1)).toContainText('推定');
  await expect(page.getByText(/个项目见于下级规划/)).toBeVisible();
});

test('the groups go out as a table with both quotes and what was not compared', async ({ page }) => {
  await openAtlas(page, `${hash}.changed`);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '导出 CSV' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('安徽行动方案与合肥推进方案对照.csv');
  const csv = readFileSync(await file.path(), 'utf8');
  expect(csv).toContain('表述有变,合肥—新沂高速铁路,铁路,');
  expect(csv).toContain('不作比较');
  expect(csv).not.toContain('\n延续,');
});

for (const [name, address] of [
  ['in Chinese', hash],
  ['in English', `${hash}&i=en`],
  ['in the dark', `${hash}&t=dark`],
] as const)
  test(`axe finds nothing: ${name}`, async ({ page }) => {
    await openAtlas(page, address);
    await expect(page.locator('.finding').first()).toBeVisible();
    const { violations } = await new AxeBuilder({ page })
      .options({ rules: { 'target-size': { enabled: true } } })
      .analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`),
    ).toEqual([]);
  });

test('on a phone nothing is wider than the page, and a clause comes up over it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openAtlas(page, hash);
  const clause = page.locator('#beside-hefei-xinyi-railway .clause').first();
  await clause.click();
  await expect(page.locator('article[aria-current="true"] mark').first()).toBeInViewport();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

test('on a small screen the comparison has it to itself, wherever one comes from, and is not written over', async ({
  page,
}) => {
  await page.setViewportSize({ width: 720, height: 450 });
  await openAtlas(page, '#v=1&k=corridors&h=older&ho=anhui-2021.hefei-2020');
  await page.getByRole('tab', { name: '对照' }).click();
  const clause = page.locator('#beside-hefei-xinyi-railway .clause').first();
  await clause.scrollIntoViewIfNeeded();
  const whole = (await page.locator('.compare').boundingBox())!;
  expect(whole.height).toBeGreaterThan(250);
  await clause.click();
  await expect(page.locator('article[aria-current="true"] mark').first()).toBeInViewport();
  const isCovered = await page.evaluate(() => {
    const { x, y, width } = document.querySelector('.reading')!.getBoundingClientRect();
    return [20, 60, 100, 140].some((down) =>
      document.elementFromPoint(x + width - 40, y + down)?.closest('.compare'),
    );
  });
  expect(isCovered).toBe(false);
});
