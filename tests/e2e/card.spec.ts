/** The card: what a thing is, what each plan says of it and when, where else it is named, what belongs to it. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, openAtlas, readState, test } from './atlas.ts';

const card = (page: Parameters<typeof openAtlas>[0]) => page.getByRole('region', { name: '所选要素' });

test('names in both scripts, kind, provinces, partners, precision with how it was placed', async ({
  page,
}) => {
  await openAtlas(page, '#v=1&p=hefei-xinyi-railway');
  const own = card(page);
  await expect(own.getByRole('heading', { name: '合肥—新沂高速铁路' })).toBeVisible();
  await expect(own.locator('[lang="zh-Hant"]').first()).toHaveText('合肥—新沂高速鐵路');
  for (const words of ['皖、苏（跨省）', /^示意（可能相差/, /车站及顺序见/])
    await expect(own.getByText(words).first()).toBeVisible();
});

test('a timeline by date, plans without a date apart, each clause with verb, stage, number', async ({
  page,
}) => {
  await openAtlas(page, '#v=1&p=hefei-xinyi-railway');
  const timeline = card(page).getByRole('region', { name: '规划表述' });
  const entries = timeline.locator('.entry');
  await expect(entries.first()).toContainText('合肥推进方案');
  await expect(entries.first()).toContainText('2020年4月2日（据文意推断）');
  await expect(entries.nth(1)).toContainText('安徽行动方案');
  await expect(timeline.getByText('日期未载，按规划期先后')).toBeAttached();
  await expect(timeline.locator('.undated .entry').first()).toContainText('宿州行动计划');
  await expect(timeline.locator('.undated')).toContainText('规划期已满，现状待核实');
  // The verb is never cut off.
  const first = timeline.getByRole('button', { name: /合肥推进方案.*加快推进/ }).first();
  await expect(first.locator('b').first()).toBeVisible();
});

test('the card keeps the clause that is read in sight', async ({ page }) => {
  await openAtlas(page, '#v=1&p=hefei-xinyi-railway');
  const own = card(page);
  await expect(own.getByRole('heading', { level: 2 })).toBeInViewport();
  const current = own.locator('.timeline li li[aria-current="true"]');
  const next = page.getByRole('button', { name: '下一处提及' });
  for (let step = 0; step < 5; step++) {
    await next.click();
    await expect(current).toBeInViewport({ ratio: 0.9 });
  }
});

test('of a layer that is off the card says so, and still leads to the place', async ({ page }) => {
  await openAtlas(page, '#v=1&c=120.500,30.500,8.00&l=zones&p=hefei-xinyi-railway');
  const own = card(page);
  await expect(own.getByText('所在图层已关闭，图上未显示。')).toBeVisible();
  await own.getByRole('button', { name: '在图上居中' }).click();
  await expect.poll(async () => Math.abs((await readState(page)).camera!.lat - 33.1)).toBeLessThan(1);
  await own.getByRole('button', { name: '打开图层' }).click();
  await expect(own.getByText('所在图层已关闭，图上未显示。')).toBeHidden();
});

test('a long clause shows its verb and its name, and the whole on demand', async ({ page }) => {
  await openAtlas(page, '#v=1&p=swan-lake-cbd&m=hefei-2020:box-5');
  const entry = card(page).locator('.entry', { hasText: '合肥推进方案' }).first();
  const quote = entry.locator('q').first();
  await expect(quote).toContainText('…');
  await expect(quote.locator('b', { hasText: '天鹅湖' }).first()).toBeAttached();
  const before = (await quote.textContent())!.length;
  await entry.getByRole('button', { name: '看全句' }).first().click();
  expect((await quote.textContent())!.length).toBeGreaterThan(before);
  await entry.getByRole('button', { name: '收起' }).first().click();
  await expect(quote).toContainText('…');
});

test('what is only mentioned says so and lists where, with the words around', async ({ page }) => {
  await openAtlas(page, '#v=1&d=suzhou-2021&p=yangtze-delta');
  const own = card(page);
  await expect(own.getByText(/^原文提及 \d{3} 处/)).toBeVisible();
  const first = own.locator('.mentions button').first();
  await expect(first.locator('b')).toBeVisible();
  await first.click();
  const { selection } = await readState(page);
  expect(selection.measure).not.toBeNull();
  await expect(page.locator('article[aria-current="true"] mark').first()).toBeInViewport();
  await own
    .getByRole('button', { name: /^其余 \d+ 处$/ })
    .first()
    .click();
  await expect(own.getByRole('button', { name: '收起' }).first()).toBeVisible();
});

test('a place: parents, code, what the plans say, and projects of it', async ({ page }) => {
  await openAtlas(page, '#v=1&g=suzhou-ah');
  const own = card(page);
  await expect(own.getByText(/安徽省 · 代码 341300 · 点位较准确/)).toBeVisible();
  await expect(own.getByText(/^原文提及 \d+ 处/)).toBeVisible();
  await own.getByText(/^规划中的相关项目 \d+ 个/).click();
  const projects = own.locator('.related');
  await expect(projects.getByText('在境内或经过').first()).toBeVisible();
  await projects.getByRole('button', { name: /铁路/ }).first().click();
  await expect.poll(async () => (await readState(page)).selection.project).not.toBeNull();
});

test('related projects, each with its reason, lead on', async ({ page }) => {
  await openAtlas(page, '#v=1&p=hefei-xinyi-railway&m=suzhou-2021:34');
  const related = card(page).locator('.related');
  await related.getByText('相关项目').click();
  const buttons = related.getByRole('button');
  await expect(buttons.first()).toContainText(/同句提及|同经|相接|同在|合作/);
  expect(await buttons.count()).toBeLessThanOrEqual(8);
  await buttons.first().click();
  await expect.poll(async () => (await readState(page)).selection.project).not.toBe('hefei-xinyi-railway');
});

test('coverage shows names of no entry in simplified script, or as received', async ({ page }) => {
  await openAtlas(page, '#v=1&w=coverage');
  const list = page.getByRole('region', { name: '名单' });
  await expect(list).toBeVisible();
  expect(await list.textContent()).not.toMatch(/[鐵區設]/);
  await openAtlas(page, '#v=1&w=coverage&x=received');
  await expect(list).toHaveText(/[鐵區設]/);
});

for (const hash of [
  '#v=1&g=hefei',
  '#v=1&t=dark&p=hefei-xinqiao-airport',
  '#v=1&i=en&p=hefei-xinyi-railway',
]) {
  test(`axe finds nothing: ${hash}`, async ({ page }) => {
    await openAtlas(page, hash);
    for (const summary of await card(page).locator('.related > summary').all()) await summary.click();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`),
    ).toEqual([]);
  });
}
