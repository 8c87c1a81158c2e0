/** The plan as text: found, marked, gone through, seen as received, taken away. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, openAtlas, readState, test } from './atlas.ts';

const body = (page: Page) => page.getByRole('group', { name: /正文$/ });
const article = (page: Page, id: string) => page.locator(`article[data-measure="${id}"]`);
const marked = (page: Page) => page.locator('article[aria-current="true"] mark').first();

/** Every address that is copied lands in `window.copied`. */
async function catchCopies(page: Page): Promise<() => Promise<string>> {
  await page.addInitScript(() => {
    const held = window as unknown as { copied: string };
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: (text: string) => Promise.resolve((held.copied = text)) },
    });
  });
  return () => page.evaluate(() => (window as unknown as { copied: string }).copied);
}

test('a long plan stands on the page only near what is read, and every part of it can be reached', async ({
  page,
}) => {
  await openAtlas(page, '#v=1&d=hefei-2020');
  await expect(body(page).locator('article').first()).toBeVisible();
  expect(await body(page).locator('article').count()).toBeLessThan(40);
  await body(page).focus();
  // What is measured on the way may make the text longer than was thought.
  await expect(async () => {
    await page.keyboard.press('End');
    await expect(body(page).locator('article[data-kind="commentary"]').last()).toBeInViewport({
      timeout: 500,
    });
  }).toPass();
});

test('the chosen clause comes into view with its quote marked, and stays put', async ({ page }) => {
  await openAtlas(page, '#v=1&p=hefei-xinqiao-airport&m=hefei-2020:102');
  await expect(marked(page)).toBeInViewport();
  const top = async (): Promise<number> => (await marked(page).boundingBox())!.y;
  const before = await top();
  await page.waitForTimeout(1500);
  expect(Math.abs((await top()) - before)).toBeLessThan(2);
});

test('of two clauses in one measure the one that is clicked is marked, and the address keeps which', async ({
  page,
}) => {
  await openAtlas(page, '#v=1&l=hubs&p=hefei-xinqiao-airport&m=hefei-2020:102');
  const card = page.getByRole('region', { name: '所选要素' });
  await expect(marked(page)).toContainText('推动');
  await card
    .getByRole('button', { name: /“拓展”/ })
    .first()
    .click();
  await expect(marked(page)).toContainText('拓展');
  expect(page.url()).toContain('&q=17043');
  await page.reload();
  await expect(marked(page)).toContainText('拓展');
});

test('contents lead to a heading, count what is named, fold, and mark what is read; arrows go through them', async ({
  page,
}) => {
  await openAtlas(page, '#v=1&d=hefei-2020');
  await page.getByText('目录', { exact: true }).click();
  const contents = page.getByRole('navigation', { name: '目录' });
  const roads = contents.getByRole('button', { name: /加密扩容高等级公路网.*\d/ });
  await roads.click();
  await expect(article(page, 'hefei-2020:60')).toBeInViewport();
  await expect(roads).toHaveAttribute('aria-current', 'true');
  const fold = contents.getByRole('button', { name: '四、交通一体化的下级标题' });
  await fold.click();
  await expect(roads).toBeHidden();
  await expect(contents.getByRole('button', { name: /^四、交通一体化 ?\d/ })).toHaveAttribute(
    'aria-current',
    'true',
  );
  await contents.getByRole('button', { name: /^三、产业一体化 ?\d/ }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(contents.getByRole('button', { name: /打造先进制造业集群/ })).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowLeft');
  await expect(contents.getByRole('button', { name: /打造先进制造业集群/ })).toBeHidden();
  await page.keyboard.press('ArrowRight');
  await expect(contents.getByRole('button', { name: /打造先进制造业集群/ })).toBeVisible();
});

test('a heading chosen in the contents stands in the address: a colleague lands there, back leaves it', async ({
  page,
}) => {
  await openAtlas(page, '#v=1&d=hefei-2020');
  await page.getByText('目录', { exact: true }).click();
  const contents = page.getByRole('navigation', { name: '目录' });
  const heading = body(page).getByRole('heading', { name: /加密扩容高等级公路网/ });
  const isAtTop = async (): Promise<boolean> => {
    const [own, box] = [await heading.boundingBox(), await body(page).boundingBox()];
    return own !== null && own.y >= box!.y - 2 && own.y < box!.y + 60;
  };
  await contents.getByRole('button', { name: /加密扩容高等级公路网/ }).click();
  await expect.poll(isAtTop).toBe(true);
  const { hash } = new URL(page.url());
  expect(hash).toMatch(/m=hefei-2020:\d+&q=\d+/);
  // As a reader scrolls: the text holds its goal for some frames, and lets go at a gesture.
  await body(page).hover();
  await page.mouse.wheel(0, -100_000);
  await expect(heading).toBeHidden();
  await contents.getByRole('button', { name: /加密扩容高等级公路网/ }).click();
  await expect.poll(isAtTop).toBe(true);
  await page.goBack();
  expect((await readState(page)).selection.measure).toBeNull();
  await page.goto('about:blank');
  await openAtlas(page, hash);
  await expect.poll(isAtTop).toBe(true);
});

test('find in this plan: Ctrl+F in the text, count, next and previous, either script', async ({ page }) => {
  await openAtlas(page, '#v=1&d=jiangsu-2020');
  await body(page).focus();
  await page.keyboard.press('Control+f');
  const find = page.getByRole('search', { name: '在本规划中查找' });
  await expect(find.getByRole('textbox')).toBeFocused();
  await page.keyboard.type('過江通道');
  const count = find.getByRole('status');
  await expect(count).toHaveText(/^第 1 处，共 \d+ 处$/);
  await expect(page.locator('mark.current')).toHaveText('过江通道');
  await expect(page.locator('mark.current')).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(count).toHaveText(/^第 2 处/);
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.press('Shift+Enter');
  await expect(count).toHaveText(/^第 (\d+) 处，共 \1 处$/);
  await expect(page.locator('mark.current')).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(find).toBeHidden();
  await expect(page.getByRole('button', { name: '查找' })).toBeFocused();
});

test('names tell kind and stage; of nested names the outer one is chosen first, then the inner', async ({
  page,
}) => {
  await openAtlas(page, '#v=1&m=suzhou-2021:34');
  const text = article(page, 'suzhou-2021:34');
  const railway = text.getByRole('link', { name: '合肥—新沂高速铁路' });
  await expect(railway).toHaveAttribute('title', /^铁路 · .+ · 内含合肥市/);
  await expect(railway).toHaveAttribute('data-stage', /present|building|planned|promote/);
  await expect(text.getByRole('link', { name: '合肥', exact: true })).toHaveCount(0);
  await railway.click();
  await expect.poll(async () => (await readState(page)).selection.project).toBe('hefei-xinyi-railway');
  await text.getByRole('link', { name: '合肥', exact: true }).click();
  await expect.poll(async () => (await readState(page)).selection.place).toBe('hefei');
});

test('a name that is pointed at, or has the focus, lights its feature', async ({ page }) => {
  await openAtlas(page, '#v=1&c=117.600,32.900,6.80&l=railways&m=suzhou-2021:34');
  const map = page.getByRole('region', { name: '地图' }).first();
  const railway = article(page, 'suzhou-2021:34').getByRole('link', { name: '合肥—新沂高速铁路' });
  await expect(railway).toBeVisible();
  const calm = await map.screenshot();
  await railway.hover();
  await expect.poll(async () => (await map.screenshot()).equals(calm)).toBe(false);
  await page.mouse.move(5, 5);
  await expect.poll(async () => (await map.screenshot()).equals(calm)).toBe(true);
  await railway.focus();
  await expect.poll(async () => (await map.screenshot()).equals(calm)).toBe(false);
});

test('from one mention to the next, on into other plans, by button and by key', async ({ page }) => {
  await openAtlas(page, '#v=1&p=hefei-xinyi-railway&m=anhui-2021:17');
  const bar = page.getByRole('group', { name: '原文提及' });
  await expect(bar.getByRole('status')).toHaveText(/^第 1 处，共 \d+ 处$/);
  await bar.getByRole('button', { name: '下一处提及' }).click();
  await expect(bar.getByRole('status')).toHaveText(/^第 2 处/);
  await expect.poll(async () => (await readState(page)).selection.measure).toMatch(/^hefei-2020:/);
  await expect(marked(page)).toBeInViewport();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(bar.getByRole('status')).toHaveText(/^第 1 处/);
  await expect.poll(async () => (await readState(page)).selection.measure).toBe('anhui-2021:17');
  await page.keyboard.press('Alt+ArrowUp');
  await expect(bar.getByRole('status')).toHaveText(/^第 (\d+) 处，共 \1 处$/);
});

test('choosing a place or what is only mentioned leaves the reader where it is', async ({ page }) => {
  await openAtlas(page, '#v=1&m=hefei-2020:102');
  await expect(article(page, 'hefei-2020:102')).toBeInViewport();
  const box = page.getByRole('combobox', { name: '搜索' });
  await box.fill('盐城市');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await readState(page)).selection.place).toBe('yancheng');
  expect((await readState(page)).selection.measure).toBe('hefei-2020:102');
  await expect(article(page, 'hefei-2020:102')).toBeInViewport();
});

test('script: simplified at first, as received one click away, for every quote, and kept', async ({
  page,
}) => {
  await openAtlas(page, '#v=1&p=hefei-xinyi-railway&m=jiangsu-2020:3-2-1');
  const text = article(page, 'jiangsu-2020:3-2-1');
  await expect(text.locator('p').first()).toHaveAttribute('lang', 'zh-Hans');
  await expect(text).toContainText('宁宣黄');
  await expect(text).toContainText('据繁体抄本转写');
  const quote = page.getByRole('region', { name: '所选要素' }).locator('q[lang]');
  await expect(quote.first()).toHaveAttribute('lang', 'zh-Hans');
  const traditional = /[鐵項設]/;
  expect((await quote.allTextContents()).join('')).not.toMatch(traditional);
  await page.getByText('原貌（繁体）').click();
  await expect(text.locator('p').first()).toHaveAttribute('lang', 'zh-Hant');
  await expect(text).toContainText('甯宣黃');
  await expect(text).not.toContainText('据繁体抄本转写');
  expect((await quote.allTextContents()).join('')).toMatch(traditional);
  await page.getByRole('combobox', { name: '规划' }).selectOption('anhui-2021');
  await expect(page.getByRole('radio', { name: '原貌（繁体）' })).toBeChecked();
  await page.reload();
  await expect(page.getByRole('radio', { name: '原貌（繁体）' })).toBeChecked();
});

test('the source as received: what was left out stands in place, struck, with its reason', async ({
  page,
}) => {
  await openAtlas(page, '#v=1&m=jiangsu-2020:3-2-1');
  await page.getByText('来源原样').click();
  const text = article(page, 'jiangsu-2020:3-2-1');
  const dirt = text.locator('del').first();
  await expect(dirt).toHaveText(/^\([a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]+\)$/);
  await expect(dirt).toHaveAttribute('title', '注音');
  await expect(text).toContainText(/此处略去：注音 \d+ 处/);
  await page.getByRole('combobox', { name: '规划' }).selectOption('hefei-2020');
  await expect(page.getByRole('radio', { name: '来源原样' })).toBeChecked();
});

test('in the source names lead to the map and what is found is marked, across dirt too', async ({ page }) => {
  await openAtlas(page, '#v=1&m=jiangsu-2020:3-2-1&x=source');
  const text = article(page, 'jiangsu-2020:3-2-1');
  await expect(text.locator('del').first()).toBeVisible();
  const name = text.locator('[role="link"].project').first();
  const id = await name.getAttribute('data-name');
  await name.click();
  await expect.poll(async () => (await readState(page)).selection.project).toBe(id);
  await expect(text.locator('mark').first()).toBeInViewport();
  await body(page).focus();
  await page.keyboard.press('Control+f');
  // In the source pinyin stands within this word.
  await page.keyboard.type('甯宣黃');
  await expect(page.getByRole('search', { name: '在本规划中查找' }).getByRole('status')).toHaveText(
    /^第 1 处/,
  );
  await expect(page.locator('mark.current').first()).toBeInViewport();
  expect((await page.locator('mark.current').allTextContents()).join('')).toMatch(/^甯.*黃$/s);
});

test('garbled passages of the source can be seen', async ({ page }) => {
  await openAtlas(page, '#v=1&m=hefei-2020:box-6&x=source');
  const box = article(page, 'hefei-2020:box-6');
  await expect(box.locator('del[data-reason="garbled"]')).toHaveText(/^.{101}$/s);
  await expect(box).toContainText('此处略去：乱码 1 处');
});

test('a citation and a permanent link are copied; the link opens the measure with the same words marked', async ({
  page,
}) => {
  const copied = await catchCopies(page);
  await openAtlas(page, '#v=1&l=hubs&p=hefei-xinqiao-airport&m=hefei-2020:102&q=17043');
  const own = article(page, 'hefei-2020:102');
  await expect(marked(page)).toContainText('拓展');
  await own.getByRole('button', { name: '复制引文' }).click();
  await expect(page.getByText('引文已复制')).toBeVisible();
  expect(await copied()).toMatch(/^“拓展.+”——《合肥市.+》第102条（2020年4月2日；转载文本/);
  await own.getByRole('button', { name: '复制链接' }).click();
  await expect(page.getByText('链接已复制')).toBeVisible();
  const link = await copied();
  expect(link).toContain('m=hefei-2020:102&q=17043');
  await openAtlas(page, new URL(link).hash);
  await expect(marked(page)).toContainText('拓展');
});

test('on paper: the open measure with plan, number, date, quote and notice; without one the whole plan', async ({
  page,
}) => {
  await openAtlas(page, '#v=1&p=hefei-xinyi-railway&m=suzhou-2021:34');
  await expect(marked(page)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  const sheet = page.locator('.print-sheet');
  await expect(sheet.getByText('宿州市推进长三角一体化发展三年行动计划(2021-2023年)')).toBeVisible();
  await expect(sheet.getByText('第34条').first()).toBeVisible();
  await expect(sheet.getByText(/转载文本，引用前请核对正式文件/)).toBeVisible();
  await expect(sheet.locator('mark').first()).toBeVisible();
  await expect(sheet.locator('article')).toHaveCount(1);
  // The headings above it, and the way back to the screen.
  await expect(sheet.locator('.print-path')).toHaveText(/^.*[一二三四五六七八九十]、.+$/);
  await expect(sheet.getByText(page.url())).toBeVisible();
  await expect(page.getByRole('region', { name: '地图' })).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await expect(sheet).toHaveCount(0);
  await openAtlas(page, '#v=1&d=suzhou-2021');
  await expect(body(page)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(sheet.locator('article')).toHaveCount(87);
});

test('focus is not lost when its row leaves what is seen', async ({ page }) => {
  await openAtlas(page, '#v=1&d=hefei-2020');
  const link = body(page).getByRole('link').first();
  await link.focus();
  await body(page).evaluate((box) => box.scrollTo(0, 6000));
  await page.waitForTimeout(300);
  await expect(link).toBeFocused();
});

for (const { name, hash, open } of [
  { name: 'contents', hash: '#v=1&d=hefei-2020', open: '目录' },
  { name: 'find', hash: '#v=1&p=hefei-xinyi-railway&m=suzhou-2021:34', open: '查找' },
  { name: 'the source', hash: '#v=1&m=jiangsu-2020:3-2-1', open: '来源原样' },
  { name: 'the source, in the dark', hash: '#v=1&t=dark&m=anhui-2021:17', open: '来源原样' },
]) {
  test(`axe finds nothing: ${name}`, async ({ page }) => {
    await openAtlas(page, hash);
    await page.locator('.reader-tools').getByText(open, { exact: true }).click();
    if (open === '查找') await page.keyboard.type('高速');
    await page.waitForTimeout(300);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`),
    ).toEqual([]);
  });
}
