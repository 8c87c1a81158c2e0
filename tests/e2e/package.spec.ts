/**
 * What can be taken away, as `npm run package` writes it: the one file opened from the disk, the folder of the zip
 * behind a server that knows nothing of it; both without a network. Packed once a run, in ten seconds or so.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { servePages, type Server } from '../../scripts/bench/servePages.ts';
import { ensureBuild } from '../../scripts/setup/ensureBuild.mjs';
import { buildNumberedDocx } from '../intake/buildDocx.ts';
import { buildPdf } from '../intake/buildPdf.ts';
import { readState, waitUntilReady, watchContext } from './atlas.ts';
import { lineOf } from './lineOf.ts';
import { pixelOf } from './pixelOf.ts';

const file = pathToFileURL('package/plan-atlas.html').href;
const line = lineOf('railways', 'hefei-xinyi-railway');
const [lon, lat] = line[Math.floor(line.length * 0.42)]!;
/** A view of the middle of the line. */
const view = `#v=1&c=${lon.toFixed(3)},${lat.toFixed(3)},9.00&l=railways`;

test.describe.configure({ timeout: 120_000 });
test.beforeAll(() => ensureBuild({ isPackaged: true }));

/** From the first view to a clause, by the map and by the search. */
async function goThrough(page: Page): Promise<void> {
  const marked = page.locator('article[aria-current="true"] mark').first();
  const { x, y } = await pixelOf(page, { lon, lat, zoom: 9 }, lon, lat);
  await page.mouse.click(x, y);
  await expect(marked).toBeVisible();
  expect((await readState(page)).selection.project).toBe('hefei-xinyi-railway');

  await page.getByRole('combobox', { name: '搜索' }).fill('xshy');
  await expect(page.getByRole('listbox', { name: '搜索结果' }).getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect
    .poll(async () => (await readState(page)).selection.project)
    .toBe('xuzhou-suqian-huaian-yancheng-railway');
  await expect(marked).toBeVisible();

  await page.getByRole('checkbox', { name: '枢纽', exact: true }).check();
  expect((await readState(page)).layers['hubs']).toBe(true);
  await expect(page.getByRole('listitem').filter({ hasText: '机场' }).first()).toBeVisible();
}

test.describe('one file from the disk, without a network', () => {
  let faults: string[];
  const asked: string[] = [];
  const open = async (page: Page, hash = ''): Promise<void> => {
    await page.goto(file + hash);
    await waitUntilReady(page);
  };
  test.beforeEach(async ({ context }) => {
    asked.length = 0;
    await context.setOffline(true);
    faults = watchContext(context, file);
    context.on('request', (request) => asked.push(request.url()));
  });
  test.afterEach(() => {
    expect(faults).toEqual([]);
    // The page itself, and what data and blob URLs hold within it.
    const outside = asked.filter((url) => !/^(?:data|blob):/.test(url));
    expect(new Set(outside.map((url) => url.split('#')[0]))).toEqual(new Set([file]));
  });

  test('map, layers, click to clause, search by initials', async ({ page }) => {
    await open(page, view);
    await goThrough(page);
    expect(
      await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name)),
    ).toEqual([]);
    const family = await page.evaluate(() =>
      [...document.fonts].filter((face) => face.family.includes('Noto Sans SC') && face.status === 'loaded'),
    );
    expect(family.length).toBeGreaterThan(3);
  });

  test('a meeting: fifteen scenes by keyboard, each drawn whole, with smooth flights', async ({ page }) => {
    await open(page, '#v=1&k=present');
    await page.getByRole('button', { name: '新汴河到海' }).click();
    await page.getByRole('button', { name: '复制为我的汇报' }).click();
    const scenes = page.locator('.scenes .scene');
    await expect(scenes).toHaveCount(11);
    await scenes.nth(10).click();
    for (let count = 12; count <= 15; count++) {
      await page.getByRole('button', { name: '收入当前画面' }).click();
      await expect(scenes).toHaveCount(count);
    }
    await scenes.first().click();
    await page.getByRole('button', { name: '开始汇报' }).click();
    const heading = page.locator('.show-title .scene-number');
    await expect(heading).toHaveText('1 / 15');
    await page.evaluate(() => {
      const long: number[] = [];
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) long.push(duration);
      }).observe({ entryTypes: ['longtask'] });
      Object.assign(window, { long });
    });
    for (let number = 2; number <= 15; number++) {
      await page.keyboard.press('PageDown');
      await expect(heading).toHaveText(`${number} / 15`);
      await expect(page.locator('.show-clause blockquote')).not.toBeEmpty();
    }
    await page.keyboard.press('PageDown');
    await expect(page.getByText('已是最后一页')).toBeVisible();
    const long = await page.evaluate(() => (window as unknown as { long: number[] }).long);
    const longest = Math.max(0, ...long);
    // Told, not judged: a shared machine without graphics says nothing of a meeting room's.
    test.info().annotations.push({
      type: 'tasks over 50 ms',
      description: `${long.length}, longest ${Math.round(longest)} ms`,
    });
    console.log(`14 turns: ${long.length} tasks over 50 ms, longest ${Math.round(longest)} ms`);
  });

  test('a plan of the reader’s own is read: a DOCX, and a PDF whose font needs a table', async ({ page }) => {
    await open(page);
    await page.getByRole('button', { name: '打开规划' }).click();
    const dialog = page.getByRole('dialog', { name: '打开规划' });
    const choose = (name: string, bytes: Uint8Array): Promise<void> =>
      dialog
        .locator('input[type="file"]')
        .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
    await choose('a.docx', await buildNumberedDocx());
    await expect(dialog.locator('blockquote')).toContainText('第一章 总体要求');
    await dialog.getByRole('button', { name: '换一份' }).click();
    await choose('a.pdf', buildPdf([[{ x: 72, y: 700, text: '安徽省交通规划' }]], 'gbk'));
    await expect(dialog.locator('blockquote')).toHaveText('安徽省交通规划');
    await expect(dialog.getByLabel('行政区域')).toHaveValue('安徽省');
    // And pressed and reviewed, by a worker that comes out of the file.
    await dialog.getByRole('button', { name: '换一份' }).click();
    await choose('a.txt', Buffer.from('宿迁市行动计划\n一、公路\n加快建设泗阳至沭阳高速公路。'));
    await dialog.getByRole('button', { name: '识别规划' }).click();
    const name = page.locator('.review-name', { hasText: '泗阳至沭阳高速公路' });
    await expect(name).toContainText('泗阳县—沭阳县', { timeout: 60_000 });
    await name.click();
    await expect(page.locator('.reading .card')).toContainText('按地名依次连线');
  });

  test('the text as received, borders, comparison, parks and a paper', async ({ page }) => {
    await open(page, '#v=1&k=corridors&y=ah&e=ah.js');
    await expect(page.locator('.crossings > li').nth(20)).toBeVisible();
    await page.getByRole('button', { name: '会议材料' }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('dialog').getByRole('button', { name: '生成' }).click();
    expect(
      readFileSync(await (await download).path())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
    await page.keyboard.press('Escape');
    await page.getByRole('tab', { name: '对照' }).click();
    await expect(page.getByRole('row').nth(5)).toBeVisible();
    await page.getByRole('tab', { name: '园区' }).click();
    await expect(page.getByText(/\d+ \/ \d+ 个/).first()).toBeVisible();
    await page.getByRole('tab', { name: '浏览' }).click();
    await page.getByRole('button', { name: /^江苏实施方案/ }).click();
    await page.getByText('来源原样').click();
    await expect(page.locator('.plan-body')).toContainText('長三角');
    await page.getByRole('button', { name: '自检' }).click();
    const record = page.getByRole('dialog', { name: '自检' });
    await expect(record.getByRole('status')).toContainText(/\d+ 个数据文件均与清单一致/);
    await expect(record).toContainText('打开方式：单个文件');
    await expect(record).toContainText('已发出请求 0 个，其中发往外部 0 个；另有 0 个被安全策略拦下');
    await expect(record).toContainText(/已载入 [1-9]\d* 个，载入失败 0 个/);
  });
});

test('the policy of the file holds in the page and in its workers: nothing can be asked of a server that answers', async ({
  page,
}) => {
  const server = await servePages({ page: 'package' });
  try {
    await page.goto(file);
    await waitUntilReady(page);
    const answers = await page.evaluate(async (url) => {
      const ask = `fetch(${JSON.stringify(url)}).then(() => 'answered', () => 'refused')`;
      const worker = new Worker(
        `data:text/javascript,${encodeURIComponent(`${ask}.then((answer) => postMessage(answer))`)}`,
      );
      const ofWorker = new Promise((resolve) => {
        worker.addEventListener('message', ({ data }) => resolve(data));
      });
      const ofPage = fetch(url).then(
        () => 'answered',
        () => 'refused',
      );
      return Promise.all([ofPage, ofWorker]);
    }, `${server.address}page/plan-atlas.html`);
    expect(answers).toEqual(['refused', 'refused']);
    expect(server.requests).toEqual([]);
  } finally {
    server.close();
  }
});

test.describe('the folder of the zip behind a plain server', () => {
  let folder: string;
  let server: Server;
  test.beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'atlas-zip-'));
    for (const [path, bytes] of Object.entries(unzipSync(readFileSync('package/plan-atlas.zip')))) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
    server = await servePages({ anywhere: join(folder, 'plan-atlas') });
  });
  test.afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });

  const watch = (context: BrowserContext): string[] => watchContext(context, server.address);

  test('map, layers, click to clause, search by initials', async ({ context, page }) => {
    const faults = watch(context);
    await page.goto(`${server.address}anywhere/${view}`);
    await waitUntilReady(page);
    await goThrough(page);
    expect(faults).toEqual([]);
    expect(server.requests.length).toBeGreaterThan(20);
  });

  test('it says how to open it, in both languages, and whose work is in it', () => {
    const textOf = (name: string): string => readFileSync(join(folder, 'plan-atlas', name), 'utf8');
    expect(textOf('README.txt')).toMatch(/怎样打开[^]*How to open/);
    expect(textOf('LICENSE.txt')).toContain('MIT');
    expect(textOf('NOTICE.txt')).toContain('Noto Sans SC');
  });
});
