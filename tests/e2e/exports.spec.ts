/** What is taken away is made in the page and opens in programs that know nothing of the atlas. */
import { AxeBuilder } from '@axe-core/playwright';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import readExcel from 'read-excel-file/node';
import { findProgram } from '../findProgram.ts';
import { hasOffice, throughOffice } from '../export/throughOffice.ts';
import { expect, openAtlas, test } from './atlas.ts';
import type { Locator, Page } from '@playwright/test';

test.describe.configure({ timeout: 180_000 });

const view = '#v=1&l=railways.zones&p=hefei-xinyi-railway&m=jiangsu-2020:3-2-1&q=10545';

async function openDialog(page: Page, hash = view): Promise<Locator> {
  await openAtlas(page, hash);
  await page.getByRole('button', { name: '导出', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: /^导出/ });
  await expect(dialog).toBeVisible();
  return dialog;
}

async function take(page: Page, dialog: Locator): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const waiting = page.waitForEvent('download', { timeout: 150_000 });
  await dialog.getByRole('button', { name: '导出', exact: true }).click();
  const file = await waiting;
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

/** Width and height of a PNG, from its header. */
const sizeOf = (png: Buffer): readonly [number, number] => [png.readUInt32BE(16), png.readUInt32BE(20)];

/** A program's answer to a file. */
function ask(program: string, ending: string, bytes: Buffer, args: (file: string) => string[]): string {
  const found = findProgram(program);
  test.skip(found === null, `not run: ${program} missing`);
  const file = join(mkdtempSync(join(tmpdir(), 'export-')), `file.${ending}`);
  writeFileSync(file, bytes);
  return execFileSync(found!, args(file), { encoding: 'utf8' });
}

test('a picture has the size of its paper, in colour and in black and white; axe finds nothing', async ({
  page,
}) => {
  const dialog = await openDialog(page);
  await expect(dialog.getByLabel('图名')).toHaveValue('合肥—新沂高速铁路');
  const { violations } = await new AxeBuilder({ page }).include('.export-dialog').analyze();
  expect(violations).toEqual([]);
  await dialog.getByLabel('每英寸点数').selectOption('96');
  const a4 = await take(page, dialog);
  expect(a4.name).toBe('合肥—新沂高速铁路.png');
  expect(sizeOf(a4.bytes)).toEqual([1123, 794]);
  await dialog.getByLabel('幅面').selectOption('A3');
  await dialog.getByLabel('方向').selectOption('竖');
  await dialog.getByLabel('颜色').selectOption('黑白');
  const a3 = await take(page, dialog);
  expect(sizeOf(a3.bytes)).toEqual([1123, 1587]);
  // Grey has one value for all three colours.
  const greys = await page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.width, image.height];
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    let coloured = 0;
    for (let at = 0; at < data.length; at += 4) if (Math.abs(data[at]! - data[at + 2]!) > 24) coloured++;
    return coloured / (data.length / 4);
  }, a3.bytes.toString('base64'));
  expect(greys).toBeLessThan(0.0005);
});

test('a page is one page of its size, and all its words can be searched', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-printed', 'true');
  });
  const dialog = await openDialog(page);
  await dialog.getByLabel('打印或另存为 PDF').check();
  await dialog.getByLabel('幅面').selectOption('A3');
  await dialog.getByLabel('每英寸点数').selectOption('96');
  await dialog.getByLabel('处理标记').selectOption('讨论稿');
  await dialog.getByRole('button', { name: '导出', exact: true }).click();
  await expect(page.locator('body[data-printed]')).toBeAttached({ timeout: 120_000 });
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const info = ask('pdfinfo', 'pdf', pdf, (file) => [file]);
  expect(info).toMatch(/Pages:\s+1\n/);
  expect(info).toMatch(/Page size:\s+119\d(\.\d+)? x 84\d/);
  const text = ask('pdftotext', 'pdf', pdf, (file) => ['-raw', file, '-']).replaceAll(/\s/g, '');
  for (const words of [
    '合肥—新沂高速铁路',
    '讨论稿',
    '图例',
    '高速铁路',
    '推进类·原文未写阶段',
    '50公里',
    '不作为划界依据',
    '数据日期',
    '安徽省实施长三角一体化发展规划',
    'WGS84',
    'OpenStreetMap',
  ])
    expect(text).toContain(words);
});

test('a grade of secrecy is no mark', async ({ page }) => {
  const dialog = await openDialog(page);
  await dialog.getByLabel('处理标记').selectOption('另写');
  await dialog.getByLabel('标记文字').fill('机密★1年');
  await expect(dialog.getByText('这里不能标注密级')).toBeVisible();
  let count = 0;
  page.on('download', () => count++);
  await dialog.getByLabel('标记文字').press('Enter');
  await dialog.getByLabel('标记文字').fill('会议讨论用');
  await expect(dialog.getByText('这里不能标注密级')).toBeHidden();
  expect(count).toBe(0);
});

test('what is cancelled never arrives', async ({ page }) => {
  const dialog = await openDialog(page);
  let count = 0;
  page.on('download', () => count++);
  await dialog.getByRole('button', { name: '导出', exact: true }).press('Enter');
  await dialog.getByRole('button', { name: '取消' }).click();
  await expect(dialog.getByText('已取消，没有生成文件。')).toBeVisible();
  await page.waitForTimeout(3000);
  expect(count).toBe(0);
});

test('tables and geodata hold what the map lists, with or without a place', async ({ page }) => {
  const dialog = await openDialog(page);
  await dialog.getByLabel('地理数据').check();
  const geojson = await take(page, dialog);
  const { features } = JSON.parse(geojson.bytes.toString()) as {
    features: { geometry: unknown; properties: { layer: string } }[];
  };
  expect(new Set(features.map(({ properties }) => properties.layer))).toEqual(new Set(['zones', 'railways']));
  expect(features.some(({ geometry }) => geometry === null)).toBe(true);
  await dialog.getByLabel('表格（CSV）').check();
  const csv = (await take(page, dialog)).bytes.toString();
  expect(csv.startsWith('\ufeff名称,类别,图层')).toBe(true);
  expect(csv).toContain('合肥—新沂高速铁路');
  await dialog.getByLabel('表格（XLSX）').check();
  const xlsx = await take(page, dialog);
  const [sheet] = (await readExcel(xlsx.bytes)) as unknown as { data: unknown[][] }[];
  expect(sheet!.data[0]).toContain('原文');
  expect(sheet!.data.length).toBeGreaterThan(features.length);
  const told = ask('ogrinfo', 'geojson', geojson.bytes, (file) => ['-so', '-al', file]);
  expect(told).toContain(`Feature Count: ${features.length}`);
  expect(told).toContain('WGS 84');
});

test('a story becomes slides with native text and notes, and a picture for each scene', async ({ page }) => {
  await openAtlas(page, '#v=1&k=present');
  await page.getByRole('button', { name: '新汴河到海' }).click();
  await page.getByRole('button', { name: '复制为我的汇报' }).click();
  // Three scenes say as much of the road as eleven.
  for (let left = 11; left > 3; left--) {
    await page.locator('.scenes .scene').last().click();
    await page.getByRole('button', { name: '删除', exact: true }).click();
    await expect(page.locator('.scenes .scene')).toHaveCount(left - 1);
  }
  await page.locator('.scenes .scene').first().click();
  await page.getByRole('button', { name: '导出幻灯片、图片…' }).click();
  const dialog = page.getByRole('dialog', { name: /^导出/ });
  const deck = await take(page, dialog);
  const parts = unzipSync(new Uint8Array(deck.bytes));
  const slides = Object.keys(parts).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
  expect(slides).toHaveLength(3);
  expect(strFromU8(parts['ppt/slides/slide2.xml']!)).toContain('新汴河');
  const notes = Object.keys(parts).filter((name) => /^ppt\/notesSlides\/notesSlide\d+\.xml$/.test(name));
  expect(notes.map((name) => strFromU8(parts[name]!)).join('')).toContain('由市交通运输局牵头');
  // The screen is as it was.
  await expect(page.locator('.scenes [aria-current] strong')).toHaveText('从宿州到黄海');
  await dialog.getByLabel('每页一张图片').check();
  const pictures = unzipSync(new Uint8Array((await take(page, dialog)).bytes));
  const names = Object.keys(pictures);
  expect(names).toEqual(['01 从宿州到黄海.png', '02 新汴河：与江苏衔接.png', '03 新汴河：“断头航道”.png']);
  for (const name of names) expect(pictures[name]!.length).toBeGreaterThan(100_000);
  test.skip(!hasOffice, 'not run: LibreOffice missing');
  const { pages, size } = throughOffice(new Uint8Array(deck.bytes), 'pptx');
  expect(pages).toHaveLength(3);
  expect(size).toBe('960 x 540');
  expect(pages[1]!.replaceAll(/\s/g, '')).toContain('推进做好新汴河航道与江苏省的规划衔接');
});
