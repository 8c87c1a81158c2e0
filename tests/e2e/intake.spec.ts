/** A plan of the reader's own: every format, what cannot be read, and the dialog around it; nothing leaves the page. */
import { AxeBuilder } from '@axe-core/playwright';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { zipSync } from 'fflate';
import { buildNumberedDocx, plain, wrapDocx } from '../intake/buildDocx.ts';
import { buildPdf } from '../intake/buildPdf.ts';
import { inGbk } from '../intake/inGbk.ts';
import { expect, openAtlas, test } from './atlas.ts';
import { findUnmarked } from './findUnmarked.ts';

interface Given {
  readonly name: string;
  readonly bytes: Uint8Array | string;
}

async function openDialog(page: Page, hash = ''): Promise<Locator> {
  await openAtlas(page, hash);
  await page.getByRole('button', { name: '打开规划' }).click();
  const dialog = page.getByRole('dialog', { name: '打开规划' });
  await expect(dialog).toBeVisible();
  return dialog;
}

const choose = (dialog: Locator, { name, bytes }: Given): Promise<void> =>
  dialog
    .locator('input[type="file"]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });

const beginning = (dialog: Locator): Locator => dialog.locator('blockquote');

test('a DOCX: what was read, what it says of itself and on what that rests; the form confirms it', async ({
  page,
}) => {
  const dialog = await openDialog(page);
  await expect(dialog).toContainText('不得处理涉密文件');
  await expect(dialog).toContainText('文件只在本机处理，不会上传');
  expect((await new AxeBuilder({ page }).include('.intake-dialog').analyze()).violations).toEqual([]);
  await choose(dialog, { name: '送审稿.docx', bytes: await buildNumberedDocx() });
  await expect(dialog.getByRole('heading', { name: '已读“送审稿.docx”' })).toBeFocused();
  await expect(beginning(dialog)).toContainText('第一章 总体要求');
  await expect(dialog).toContainText('8 处自动编号已按 Word 的算法写成文字');
  const title = dialog.getByLabel('标题');
  await expect(title).toHaveValue('安徽省宿州市推进一体化发展行动计划（2026—2030年）');
  await expect(dialog.getByLabel('简称')).toHaveValue('宿州行动计划');
  await expect(dialog.getByLabel('行政区域')).toHaveValue('安徽省宿州市');
  await expect(dialog.getByLabel('级别')).toHaveValue('city');
  await expect(dialog.getByLabel('规划期起')).toHaveValue('2026');
  await expect(dialog.getByLabel('规划期止')).toHaveValue('2030');
  await expect(dialog.getByLabel('规划期止')).toHaveAccessibleDescription('据文本推测：2026—2030年');
  await expect(dialog.getByLabel('发布日期')).toHaveAccessibleDescription('未填日期：不改变图上阶段。');
  expect((await new AxeBuilder({ page }).include('.intake-dialog').analyze()).violations).toEqual([]);
  // A value of the reader's own rests on no text; a place of the gazetteer brings its level.
  await expect(dialog.getByLabel('行政区域')).toHaveAccessibleDescription('据文本推测');
  const place = dialog.getByRole('combobox', { name: '行政区域' });
  await place.fill('蚌埠');
  await expect(dialog.getByRole('listbox', { name: '行政区域' }).getByRole('option').first()).toHaveText(
    '安徽省蚌埠市',
  );
  expect((await new AxeBuilder({ page }).include('.intake-dialog').analyze()).violations).toEqual([]);
  await place.press('Escape');
  await expect(dialog.getByRole('listbox', { name: '行政区域' }).getByRole('option')).toHaveCount(0);
  await place.fill('蚌');
  await place.press('ArrowDown');
  await place.press('Enter');
  await expect(place).toHaveValue('安徽省蚌埠市');
  await place.fill('安徽省');
  await expect(dialog.getByLabel('行政区域')).not.toHaveAccessibleDescription(/据文本推测/);
  await expect(dialog.getByLabel('级别')).toHaveValue('province');
  await dialog.getByLabel('规划期起').fill('2031');
  await dialog.getByRole('button', { name: '识别规划' }).click();
  await expect(dialog.getByLabel('规划期起')).toHaveAccessibleDescription('规划期的起年不能晚于止年。');
  await dialog.getByLabel('规划期起').fill('2026');
  await dialog.getByRole('button', { name: '识别规划' }).click();
  await expect(dialog).toBeHidden();
});

test('by keyboard alone: opened, closed, and the focus is where it was', async ({ page }) => {
  await openAtlas(page);
  const button = page.getByRole('button', { name: '打开规划' });
  await button.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: '打开规划' });
  await expect(dialog.getByRole('button', { name: '选择文件' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(dialog.getByLabel('或者粘贴规划全文')).toBeFocused();
  await page.keyboard.insertText('合肥市综合交通规划\n一、总体要求\n加快建设合新高铁。');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(dialog.getByLabel('行政区域')).toHaveValue('安徽省合肥市');
  await dialog.getByRole('button', { name: '换一份' }).press('Enter');
  await expect(dialog.getByRole('button', { name: '选择文件' })).toBeFocused();
  await dialog.getByRole('button', { name: '读取粘贴的文字' }).press('Enter');
  await expect(dialog.getByRole('status')).toHaveText('还没有粘贴文字。');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(button).toBeFocused();
});

const sentence = '安徽省交通规划\n一、总体要求\n加快建设合新高铁，推进市区和县城的发展。';

test('other formats, told by their content', async ({ page }) => {
  const dialog = await openDialog(page);
  const hostile = `<html><script>fetch('https://example.org/a');document.title='x'</script><img src="https://example.org/b" onerror="alert(1)"><nav>首页</nav><h1>安徽省交通规划</h1><p>一、总体要求</p><p>加快建设合新高铁</p>`;
  const page1 = [
    { x: 72, y: 760, text: '安徽省交通规划' },
    { x: 72, y: 730, text: '加快建设合新高铁' },
  ];
  const rows: readonly (readonly [Given, RegExp])[] = [
    [{ name: 'a.txt', bytes: inGbk(sentence.repeat(2)) }, /纯文本 · GB18030 编码 · \d+ 字/],
    [{ name: 'b.txt', bytes: new Uint8Array(Buffer.from(`\ufeff${sentence}`, 'utf16le')) }, /UTF-16 编码/],
    [{ name: 'c.md', bytes: `# ${sentence}` }, /Markdown 文本 · UTF-8 编码/],
    [{ name: 'd.txt', bytes: hostile }, /HTML 网页/],
    [{ name: 'e.docx', bytes: buildPdf([page1, page1], 'gbk') }, /PDF 文件 · 2 页 · 30 字/],
    [{ name: 'f.pdf', bytes: buildPdf([page1], 'identity') }, /PDF 文件 · 1 页/],
  ];
  for (const [given, told] of rows) {
    await choose(dialog, given);
    await expect(dialog, given.name).toContainText(told);
    await expect(beginning(dialog)).toContainText('加快建设合新高铁');
    await expect(dialog.getByLabel('行政区域')).toHaveValue('安徽省');
    await dialog.getByRole('button', { name: '换一份' }).click();
  }
});

test('a PDF printed by a browser, with headers, footers and page numbers, is read page by page', async ({
  page,
  context,
}) => {
  const paper = await context.newPage();
  const paragraphs = '<p>加快建设合新高铁，推进徐淮阜高速前期工作，谋划泗许高速。</p>'.repeat(60);
  await paper.setContent(`<h1>安徽省交通规划</h1>${paragraphs}`);
  const bytes = await paper.pdf({
    displayHeaderFooter: true,
    headerTemplate: '<span style="font-size:10px">内部资料</span>',
    footerTemplate: '<span style="font-size:10px">第<span class="pageNumber"></span>页</span>',
    margin: { top: '2cm', bottom: '2cm' },
  });
  await paper.close();
  const dialog = await openDialog(page);
  await choose(dialog, { name: 'a.pdf', bytes });
  await expect(dialog).toContainText(/PDF 文件 · [3-9] 页/);
  await expect(beginning(dialog)).toContainText('内部资料');
  await expect(dialog.getByLabel('标题')).toHaveValue('安徽省交通规划');
});

test('what cannot be read is said in place, with what to do', async ({ page }) => {
  const dialog = await openDialog(page);
  const compound = new Uint8Array(1024);
  compound.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...'WordDocument'].forEach((letter, at) => compound.set([letter.charCodeAt(0)], 512 + 2 * at));
  compound[512 + 64] = 26;
  const bomb = wrapDocx('', { 'word/document.xml': new Uint8Array(120 * 2 ** 20) });
  const rows: readonly (readonly [Given, RegExp])[] = [
    [{ name: '旧.docx', bytes: compound }, /旧版 Word 文档.*另存为 DOCX/],
    [{ name: '旧.wps', bytes: compound }, /WPS 文字文档.*另存为 DOCX/],
    [
      { name: '扫描.pdf', bytes: buildPdf([[], [], []], 'gbk') },
      /共 3 页，没有或几乎没有可读的文字，多半是扫描件.*OCR/,
    ],
    [{ name: '坏.pdf', bytes: '%PDF-1.7 ' }, /不完整或已损坏/],
    [{ name: '空.txt', bytes: '' }, /没有内容/],
    [{ name: '炸弹.docx', bytes: bomb }, /超过 96 MB，不像是正常的文档/],
    [{ name: '包.zip', bytes: zipSync({ 'a.txt': Buffer.from('一') }) }, /压缩包.*先解压/],
    [{ name: '图.docx', bytes: Buffer.from('\x89PNG\r\n\x1a\n', 'latin1') }, /图片.*OCR/],
  ];
  for (const [given, said] of rows) {
    await choose(dialog, given);
    await expect(dialog.getByRole('alert')).toContainText(`“${given.name}”没有读入`);
    await expect(dialog.getByRole('alert')).toContainText(said);
  }
  await choose(dialog, { name: '好.docx', bytes: wrapDocx(plain('安徽省规划')) });
  await expect(beginning(dialog)).toHaveText('安徽省规划');
});

/** Lets go of a file over an element. */
async function drop(page: Page, selector: string, name: string, text: string): Promise<void> {
  const data = await page.evaluateHandle(
    ([called, content]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content!], called!));
      return transfer;
    },
    [name, text],
  );
  await page.dispatchEvent(selector, 'dragover', { dataTransfer: data });
  await page.dispatchEvent(selector, 'drop', { dataTransfer: data });
}

test('a file dropped anywhere opens the dialog; within it, one more is read', async ({ page }) => {
  await openAtlas(page);
  await drop(page, '.map', 'a.txt', sentence);
  const dialog = page.getByRole('dialog', { name: '打开规划' });
  await expect(dialog.getByRole('heading', { name: '已读“a.txt”' })).toBeVisible();
  await expect(page.locator('.drop-target')).toHaveCount(0);
  await dialog.getByRole('button', { name: '换一份' }).click();
  await drop(page, '.intake-drop', 'b.txt', sentence);
  await expect(dialog.getByRole('heading', { name: '已读“b.txt”' })).toBeVisible();
});

test('five megabytes are read, and reading can be cancelled', async ({ page }) => {
  const dialog = await openDialog(page);
  const line = '推进长三角区域一体化发展，加快建设合新高铁。\n';
  const text = `安徽省规划\n${line.repeat(Math.floor((5 * 2 ** 20) / Buffer.byteLength(line)))}`;
  // From the disk: what a test hands over itself is put together in the page, which takes its time.
  const file = join(mkdtempSync(join(tmpdir(), 'intake-')), 'a.txt');
  writeFileSync(file, text);
  await dialog.locator('input[type="file"]').setInputFiles(file);
  await expect(dialog.getByRole('heading', { name: '已读“a.txt”' })).toBeVisible();
  await dialog.getByRole('button', { name: '换一份' }).click();
  const pages = Array.from({ length: 400 }, () => [{ x: 72, y: 700, text: '加快建设合新高铁' }]);
  await choose(dialog, { name: 'b.pdf', bytes: buildPdf(pages, 'identity') });
  await expect(dialog.getByRole('progressbar', { name: '读取进度' })).toBeVisible();
  await dialog.getByRole('button', { name: '取消' }).press('Enter');
  await expect(dialog.getByRole('button', { name: '选择文件' })).toBeFocused();
  await expect(dialog.getByRole('status')).toHaveText('已取消，没有读入任何内容。');
  await expect(dialog.getByRole('progressbar')).toHaveCount(0);
});

test('in English nothing Chinese stands unmarked; on a phone nothing is cut off', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openAtlas(page, '#v=1&i=en');
  await page.getByRole('button', { name: 'Open a plan' }).click();
  const dialog = page.getByRole('dialog', { name: 'Open a plan' });
  await choose(dialog, { name: '坏.pdf', bytes: '%PDF-1.7 ' });
  await expect(dialog.getByRole('alert')).toContainText('damaged');
  expect(await findUnmarked(page)).toEqual([]);
  await choose(dialog, { name: '好.docx', bytes: await buildNumberedDocx() });
  await expect(dialog.getByRole('heading', { name: /^Read:/ })).toBeVisible();
  expect(await findUnmarked(page)).toEqual([]);
  expect((await new AxeBuilder({ page }).include('.intake-dialog').analyze()).violations).toEqual([]);
  const isWider = await dialog.evaluate((element) => element.scrollWidth > element.clientWidth);
  expect(isWider).toBe(false);
});
