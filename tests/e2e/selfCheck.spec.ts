/** 自检: what it says of files, requests and this machine; paper; wiping. */
import { AxeBuilder } from '@axe-core/playwright';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { findProgram } from '../findProgram.ts';
import { expect, openAtlas, readState, test, waitUntilReady } from './atlas.ts';

interface Manifest {
  readonly dataDate: string;
  readonly files: readonly { readonly path: string; readonly sha256: string }[];
}
const { files, dataDate } = JSON.parse(readFileSync('public/data/manifest.json', 'utf8')) as Manifest;
const hash = '#v=1&w=check';
const dialogOf = (page: Page) => page.getByRole('dialog', { name: '自检', exact: true });
const allSame = `${files.length} 个数据文件均与清单一致`;

test('from the foot of the page: every file with its hash, computed here, and what the page is and asks', async ({
  page,
}) => {
  await openAtlas(page);
  await page.getByRole('button', { name: '自检' }).click();
  const dialog = dialogOf(page);
  await expect(dialog.getByRole('status')).toContainText(allSame);
  await expect(dialog.getByRole('status')).toContainText('未见向外部发出的请求');
  await expect(dialog.getByRole('row')).toHaveCount(files.length + 1);
  for (const { path, sha256 } of files)
    await expect(dialog.getByRole('row').filter({ hasText: sha256 })).toContainText(path);
  await expect(dialog).toContainText(`数据日期 ${dataDate}`);
  await expect(dialog).toContainText(/最大纹理 [\d,]{4,} 像素/);
  await expect(dialog).toContainText(/共 \d+ 个分片，已载入 [1-9]\d* 个，载入失败 0 个/);
  await expect(dialog).toContainText('其中发往外部 0 个；另有 0 个被安全策略拦下');
  await expect(dialog).toContainText('未在此浏览器留存任何内容');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  expect(page.url()).not.toContain('w=check');
});

test.describe('files that are not as listed', () => {
  test.use({ allowedFault: /HTTP 404|Failed to load resource/ });
  test('a changed byte, an added one and a file that is gone are named, and the rest is not', async ({
    page,
  }) => {
    const changed = readFileSync('public/data/parks.json', 'utf8').replace('{', ' ').replace(' ', '{');
    const text = readFileSync('public/data/sources/hefei-2020.txt', 'utf8');
    const swapped = text.replace('合肥', '肥合');
    expect(swapped).not.toBe(text);
    await page.route('**/data/sources/hefei-2020.txt', (route) => route.fulfill({ body: swapped }));
    await page.route('**/data/parks.json', (route) => route.fulfill({ body: `${changed} ` }));
    await page.route('**/data/press.json', (route) => route.fulfill({ status: 404, body: '' }));
    await openAtlas(page, hash);
    const dialog = dialogOf(page);
    await expect(dialog.getByRole('status')).toContainText(`${files.length} 个数据文件中有 3 个与清单不一致`);
    const rowOf = (path: string) => dialog.getByRole('row').filter({ hasText: path });
    await expect(rowOf('sources/hefei-2020.txt')).toContainText('不一致');
    await expect(rowOf('sources/hefei-2020.txt')).toContainText(/实为 89,559 字节，[0-9a-f]{64}/);
    await expect(rowOf('parks.json')).toContainText('不一致');
    await expect(rowOf('press.json')).toContainText('未能读取');
    await expect(rowOf('projects.json')).not.toContainText('不一致');
    await page.unroute('**/data/**');
    await page.unrouteAll();
    await dialog.getByRole('button', { name: '重新检查' }).click();
    await expect(dialog.getByRole('status')).toContainText(allSame);
  });
});

test('where the browser computes no hash (plain http in an office), a library does', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(Crypto.prototype, 'subtle', { get: () => undefined });
  });
  await openAtlas(page, hash);
  expect(await page.evaluate(() => typeof crypto.subtle)).toBe('undefined');
  await expect(dialogOf(page).getByRole('status')).toContainText(allSame);
});

test.describe('what is asked of others', () => {
  test.use({ allowedFault: /violates the following|Failed to load|Refused to/ });
  test('a request that the policy refuses is told of', async ({ page }) => {
    await openAtlas(page);
    await page.evaluate(() => fetch('https://elsewhere.example/x').catch(() => undefined));
    await page.getByRole('button', { name: '自检' }).click();
    await expect(dialogOf(page)).toContainText('另有 1 个被安全策略拦下');
    await expect(dialogOf(page)).toContainText('https://elsewhere.example/x');
  });
});

test('wiping asks first, says what goes, and leaves nothing', async ({ page }) => {
  await openAtlas(page, '#v=1&d=suzhou-2021');
  await page.evaluate(() => {
    localStorage.setItem('plan-atlas.set-aside', '{"a":"已核对","b":"同一项目"}');
    localStorage.setItem('plan-atlas.older', 'x');
    localStorage.setItem('of another page', 'stays');
  });
  await page.getByRole('combobox', { name: '搜索' }).fill('hxgt');
  await expect(page.getByRole('listbox', { name: '搜索结果' }).getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: '自检' }).click();
  const dialog = dialogOf(page);
  await expect(dialog).toContainText('最近搜索 1 条');
  const ask = async () => {
    await dialog.getByRole('button', { name: '清除本机痕迹…' }).click();
    return page.getByRole('dialog', { name: '清除本机痕迹' });
  };
  const asking = await ask();
  await expect(asking.getByRole('listitem')).toHaveText([
    '最近搜索 1 条',
    '已搁置的待衔接事项及理由 2 条',
    '其他版本留存（plan-atlas.older）',
  ]);
  await expect(asking.getByRole('button', { name: '取消' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(asking).toBeHidden();
  await expect(dialog).toBeVisible();
  expect(await page.evaluate(() => localStorage.length)).toBe(4);

  await ask();
  const opened = page.waitForEvent('domcontentloaded');
  await asking.getByRole('button', { name: '清除' }).click();
  await opened;
  await waitUntilReady(page);
  await expect(dialog).toContainText('未在此浏览器留存任何内容');
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['of another page']);
  expect((await readState(page)).selection).toEqual({ project: null, place: null, measure: null });
  expect(page.url()).not.toMatch(/hefei|suzhou/);
  await ask();
  await expect(asking).toContainText('未在此浏览器留存任何内容');
  await expect(asking.getByRole('button', { name: '清除' })).toBeHidden();
});

for (const [name, view] of [
  ['', hash],
  [', in the dark', `${hash}&t=dark`],
  [', in English', `${hash}&i=en`],
] as const)
  test(`axe finds nothing${name}`, async ({ page }) => {
    await openAtlas(page, view);
    await expect(page.locator('tr[data-state="same"]')).toHaveCount(files.length);
    await page.locator('.self-check > header').getByRole('button').nth(2).click();
    const axe = new AxeBuilder({ page }).options({ rules: { 'target-size': { enabled: true } } });
    const { violations } = await axe.analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });

for (const [name, view] of [
  ['from a dark screen', `${hash}&t=dark`],
  ['in English', `${hash}&i=en`],
] as const)
  test(`on paper it is one white page of A4, whole, to be signed: ${name}`, async ({ page }, info) => {
    const pdftotext = findProgram('pdftotext');
    test.skip(!pdftotext, 'poppler is not here');
    await openAtlas(page, view);
    await expect(page.locator('tr[data-state="same"]')).toHaveCount(files.length);
    const path = info.outputPath('record.pdf');
    await page.pdf({ path, preferCSSPageSize: true });
    const text = execFileSync(pdftotext!, ['-layout', path, '-'], { encoding: 'utf8' });
    expect(text.match(/\f/g)).toHaveLength(1);
    for (const { path: file, sha256 } of files) {
      expect(text).toContain(file);
      expect(text).toContain(sha256);
    }
    expect(text).toMatch(/年\s+月\s+日|Day\s+Month\s+Year/);
    expect(text).toMatch(/审批人（签字）|Approved by/);
    expect(text).not.toMatch(/重新检查|Check again|图层|Layers/);
    await page.emulateMedia({ media: 'print' });
    const colours = await page
      .locator('.check-print .check-sheet')
      .evaluate((sheet) => [
        getComputedStyle(sheet).backgroundColor,
        getComputedStyle(document.body).backgroundColor,
      ]);
    expect(colours[0]).toBe('rgb(255, 255, 255)');
  });
