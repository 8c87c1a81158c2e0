/** The production build in a real Chromium 91: the map, and every way through the atlas that must work there. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { FeatureCollection, LineString } from 'geojson';
import { findProgram } from '../findProgram.ts';
import { buildNumberedDocx } from '../intake/buildDocx.ts';
import { buildPdf } from '../intake/buildPdf.ts';
import type { AtlasState } from './atlas.ts';
import { expect, test } from './chromium91.ts';
import type { OldPage } from './oldPage.ts';
import { shareOfDifferentPixels } from './shareOfDifferentPixels.ts';

test.describe.configure({ timeout: 180_000 });

interface AtlasWindow {
  readonly __atlas: { getState(): AtlasState };
}

const readState = (old: OldPage): Promise<AtlasState> =>
  old.evaluate(() => (window as unknown as AtlasWindow).__atlas.getState());

/** The text that the reader has marked in the clause that it shows. */
const marked = 'article[aria-current="true"] mark';

test('the first map is drawn as in a current browser', async ({ old, openAtlas, page }) => {
  expect(await old.evaluate(() => navigator.userAgent)).toContain('Chrome/91.');
  await old.resize(1120, 600);
  await openAtlas('#v=1&c=118.700,32.300,6.10');
  // Bands, crossings and soft areas come after the first view.
  await page.waitForTimeout(2500);
  const reference = readFileSync('tests/e2e/reference/delta-paper.png');
  expect(await shareOfDifferentPixels(page, await old.screenshot('.map'), reference)).toBeLessThan(0.03);
});

test('a layer is taken off the map and put back', async ({ old, openAtlas, page }) => {
  await openAtlas();
  const railways = async (): Promise<boolean> => (await readState(old)).layers['railways']!;
  const before = await old.screenshot('.map');
  await old.click('label', '铁路');
  expect(await railways()).toBe(false);
  await page.waitForTimeout(1000);
  const without = await old.screenshot('.map');
  await old.click('label', '铁路');
  expect(await railways()).toBe(true);
  expect(await shareOfDifferentPixels(page, before, without)).toBeGreaterThan(0.002);
});

test('a click on a line leads to its clause, with the quote marked', async ({ old, openAtlas }) => {
  const file = readFileSync('public/data/layers/railways.geojson', 'utf8');
  const { features } = JSON.parse(file) as FeatureCollection<LineString>;
  const line = features.find(({ id }) => id === 'hefei-xinyi-railway')!.geometry;
  const [lon, lat] = line.coordinates.find(([, north]) => north! > 32.7)!;
  await openAtlas(`#v=1&c=${lon},${lat},9.00&l=railways`);
  await old.click('.map canvas');
  expect((await readState(old)).selection.project).toBe('hefei-xinyi-railway');
  expect(await old.textOf('.card h2')).toContain('合肥—新沂高速铁路');
  await old.click('.timeline button', '加快推进');
  expect((await readState(old)).selection.measure).not.toBeNull();
  expect(await old.textOf(marked)).toContain('推进');
});

test('the search finds by initials, and Enter opens the clause', async ({ old, openAtlas }) => {
  await openAtlas();
  await old.click('.search input');
  await old.type('hxgt');
  expect(await old.textOf('[role="option"]')).toContain('合肥—新沂高速铁路');
  await old.press('Enter');
  await old.textOf(marked);
  expect((await readState(old)).selection.project).toBe('hefei-xinyi-railway');
});

/** Every screen, and what must be seen there; a new one needs a row here. */
const screens = [
  { name: 'list of borders', hash: '#v=1&k=corridors', shows: ['.corridors button', '皖苏省界'] },
  { name: 'border', hash: '#v=1&k=corridors&y=ah&e=ah.js', shows: ['.crossings > li', '皖方文本'] },
  { name: 'corridor', hash: '#v=1&k=corridors&r=hefei-xinyi-railway~20', shows: ['.corridors', '公里'] },
  { name: 'parks', hash: '#v=1&k=parks', shows: ['.park-list > li', ''] },
  { name: 'table of parks', hash: '#v=1&k=parks&jp=table', shows: ['.park-table tbody tr', ''] },
  { name: 'matrix', hash: '#v=1&k=compare&z=t-%E5%90%88%E6%96%B0', shows: ['tbody tr', '合肥—新沂高速铁路'] },
  { name: 'findings', hash: '#v=1&k=compare&h=findings', shows: ['.finding', ''] },
  { name: 'indicators', hash: '#v=1&k=compare&h=indicators', shows: ['table', ''] },
  { name: 'older plan', hash: '#v=1&k=compare&h=older', shows: ['.finding', ''] },
  { name: 'coverage', hash: '#v=1&w=coverage', shows: ['dialog table', ''] },
  { name: 'two maps', hash: '#v=1&s=anhui-2021.jiangsu-2020', shows: ['.map canvas', ''] },
  { name: 'source as received', hash: '#v=1&d=jiangsu-2020', shows: ['.plan-body', '江苏'] },
  { name: 'stories', hash: '#v=1&k=present', shows: ['.story-cards button', '皖苏'] },
  { name: 'scenes', hash: '#v=1&k=present&sc=wan-su-railways.2', shows: ['.scenes .scene', '合新高铁'] },
  { name: 'in English', hash: '#v=1&i=en&p=hefei-xinyi-railway', shows: ['.card', 'Railway'] },
] as const;

for (const { name, hash, shows } of screens)
  test(`opens without a fault: ${name}`, async ({ old, openAtlas }) => {
    // An old projector, less what the browser's own bars take.
    await old.resize(1024, 640);
    await openAtlas(hash);
    await old.textOf(shows[0], shows[1]);
    // Nothing makes the page itself longer or wider than the window.
    const excess = await old.evaluate(() => {
      const { scrollHeight, scrollWidth } = document.documentElement;
      return [scrollWidth - innerWidth, scrollHeight - innerHeight];
    });
    expect(Math.max(...excess)).toBeLessThanOrEqual(0);
  });

test('the tabs lead from mode to mode', async ({ old, openAtlas }) => {
  await openAtlas();
  for (const [tab, mode] of [
    ['走廊', 'corridors'],
    ['对照', 'compare'],
    ['园区', 'parks'],
    ['汇报', 'present'],
    ['浏览', 'explore'],
  ] as const) {
    await old.click('.modes button', tab);
    expect((await readState(old)).mode).toBe(mode);
  }
});

test('scenes fill the screen and are turned by key; a scene is captured, a sheet and slides are written', async ({
  old,
  openAtlas,
}) => {
  await openAtlas('#v=1&k=present');
  await old.click('.story-cards button', '皖苏');
  await old.click('.scenes .scene', '合新高铁：江苏文本');
  await old.click('.story button', '开始汇报');
  await old.textOf('.show-clause blockquote', '开工建设');
  await old.press('ArrowRight');
  await old.textOf('.show-title h2', '安徽文本');
  await old.textOf('.show-clause blockquote', '大力推进');
  await old.press('Escape');
  await old.click('.story button', '复制为我的汇报');
  await old.click('.story button', '收入当前画面');
  await old.textOf('.scene-number', '14');
  await old.click('.map-tools button', '导出');
  await old.click('.export-do button', '导出');
  expect(await old.textOf('.export-do output', '已生成')).toContain('.png');
});

test('a meeting paper and a table of parks are written', async ({ old, openAtlas }) => {
  await openAtlas('#v=1&n=parks');
  await old.click('button', '会议材料');
  await old.textOf('dialog table');
  await old.click('dialog button', '生成');
  expect(await old.textOf('dialog output', '已生成')).toContain('.docx');
  await openAtlas('#v=1&k=parks');
  await old.click('.export-menu summary');
  await old.click('.export-menu button', 'XLSX');
  expect(await old.textOf('.export-menu output', 'xlsx')).not.toContain('失败');
});

/** What a PDF says, without blanks: how they fall is the reader's own. */
function readPdf(pdf: Buffer): string {
  const program = findProgram('pdftotext');
  test.skip(program === null, 'not run: pdftotext missing');
  return execFileSync(program!, ['-raw', '-', '-'], { input: pdf, encoding: 'utf8' }).replaceAll(/\s/g, '');
}

test('a clause is printed without what can be pressed', async ({ old, openAtlas }) => {
  await openAtlas('#v=1&p=hefei-xinyi-railway&m=suzhou-2021:34');
  await old.textOf(marked);
  await old.emulateMedia('print');
  const display = (selector: string): Promise<string> =>
    old.evaluate((of) => getComputedStyle(document.querySelector(of)!).display, selector);
  expect(await display('.side')).toBe('none');
  expect(await display('.stage')).toBe('none');
  expect(readPdf(await old.pdf())).toContain('第34条');
});

test('a plan is printed to its last measure', async ({ old, openAtlas }) => {
  await openAtlas('#v=1&d=suzhou-2021');
  await old.textOf('.plan-body article');
  const measures = readPdf(await old.pdf()).match(/第\d+条/g);
  expect(new Set(measures).size).toBe(80);
});

test('a border is printed to its last crossing, and nothing else with it', async ({ old, openAtlas }) => {
  await openAtlas('#v=1&k=corridors&y=ah&e=ah.js');
  await old.textOf('.crossings > li');
  const names = await old.evaluate(() =>
    [...document.querySelectorAll('.crossings .what > :first-child')].map(({ textContent }) => textContent),
  );
  expect(names.length).toBeGreaterThan(25);
  // Laid out for a sheet, which is as narrow as a phone.
  await old.emulateMedia('print');
  const printed = readPdf(await old.pdf());
  for (const name of names) expect(printed).toContain(name.replaceAll(/\s/g, ''));
  expect(printed).not.toContain('还没有打开原文');
});

test('a meeting paper is printed with every row of its table', async ({ old, openAtlas }) => {
  await openAtlas('#v=1&n=parks');
  await old.click('button', '会议材料');
  await old.textOf('dialog table');
  await old.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', 'true');
  });
  await old.click('dialog label', '打印或另存为');
  await old.click('dialog button', '生成');
  await expect
    .poll(() => old.evaluate(() => 'printed' in document.body.dataset), { timeout: 60_000 })
    .toBe(true);
  const rows = await old.evaluate(() =>
    // Number and name; the list under the figure has its numbers in circles.
    [...document.querySelectorAll<HTMLTableRowElement>('.paper-sheet tbody tr')].map(
      ({ cells: [number, name] }) => number!.textContent + name!.textContent,
    ),
  );
  expect(rows.length).toBeGreaterThan(20);
  const printed = readPdf(await old.pdf());
  for (const row of rows) expect(printed).toContain(row.replaceAll(/\s/g, ''));
});

/** Chooses a file in the dialog that opens plans. */
const chooseFile = (old: OldPage, name: string, bytes: Uint8Array): Promise<void> =>
  old.evaluate(
    (called, base64) => {
      const content = Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));
      const data = new DataTransfer();
      data.items.add(new File([content], called));
      const input = document.querySelector<HTMLInputElement>('.intake-dialog input[type="file"]')!;
      input.files = data.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    Buffer.from(bytes).toString('base64'),
  );

test('a plan of the reader’s own is opened: DOCX, and PDF whose font needs a table', async ({
  old,
  openAtlas,
}) => {
  await openAtlas();
  await old.click('button', '打开规划');
  await old.textOf('.intake-dialog', '不得处理涉密文件');
  await chooseFile(old, 'a.docx', await buildNumberedDocx());
  expect(await old.textOf('.intake-beginning')).toContain('第一章 总体要求');
  await old.click('.intake-dialog button', '换一份');
  await chooseFile(old, 'a.pdf', buildPdf([[{ x: 72, y: 700, text: '安徽省交通规划' }]], 'gbk'));
  expect(await old.textOf('.intake-beginning, .intake-problem')).toBe('安徽省交通规划');
  // And reviewed: its new names are found, and lead to map and sentence.
  await old.click('.intake-dialog button', '换一份');
  await chooseFile(old, 'a.txt', Buffer.from('宿迁市行动计划\n一、公路\n加快建设泗阳至沭阳高速公路。'));
  await old.click('.intake-dialog button', '识别规划');
  expect(await old.textOf('.review-name')).toContain('泗阳至沭阳高速公路');
  await old.click('.review-name', '泗阳至沭阳高速公路');
  expect(await old.textOf('.reading .card .how')).toContain('按地名依次连线');
});
