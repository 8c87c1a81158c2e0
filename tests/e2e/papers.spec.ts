import { AxeBuilder } from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { expect, openAtlas, test } from './atlas.ts';
import type { Page } from '@playwright/test';

const parks = /^园区清单/;

async function openDialog(page: Page) {
  await openAtlas(page);
  await page.getByRole('button', { name: parks }).click();
  await page.getByRole('button', { name: '会议材料' }).click();
  const dialog = page.getByRole('dialog', { name: '会议材料' });
  await expect(dialog.getByRole('table')).toBeVisible();
  return dialog;
}

test('the dialog shows the table, trades sides, and passes axe', async ({ page }) => {
  const dialog = await openDialog(page);
  await expect(dialog.getByRole('columnheader', { name: '皖方表述' })).toBeVisible();
  await dialog.getByLabel('我方').selectOption('苏');
  await expect(dialog.getByRole('columnheader').nth(2)).toHaveText('苏方表述');
  await expect(dialog.getByRole('columnheader').nth(3)).toHaveText('皖方表述');
  const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
  expect(violations).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('DOCX and XLSX are handed over with the map in them', async ({ page }) => {
  test.slow();
  const dialog = await openDialog(page);
  await dialog.getByLabel('标题').fill('园区会议');
  for (const [label, ending, part] of [
    ['Word 文档（DOCX）', 'docx', 'word/document.xml'],
    ['表格（XLSX）', 'xlsx', 'xl/sharedStrings.xml'],
  ] as const) {
    await dialog.getByLabel(label).check();
    const download = page.waitForEvent('download', { timeout: 120_000 });
    await dialog.getByRole('button', { name: '生成' }).click();
    // While it is made, the dialog shows more than at rest.
    const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
    expect(violations).toEqual([]);
    const file = await download;
    expect(file.suggestedFilename()).toBe(`园区会议.${ending}`);
    const parts = unzipSync(new Uint8Array(readFileSync(await file.path())));
    expect(strFromU8(parts[part]!)).toContain('原文未列');
    const picture = Object.entries(parts).find(([name]) => name.endsWith('.png'))![1];
    // The map is a drawing, not a blank: that compresses to next to nothing.
    expect(picture.length).toBeGreaterThan(100_000);
  }
  await expect(dialog.getByText('已生成：园区会议.xlsx')).toBeVisible();
});

test('paper holds the whole document, on A4, with text that can be selected', async ({ page }) => {
  test.slow();
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-printed', 'true');
  });
  const dialog = await openDialog(page);
  await dialog.getByLabel('打印或另存为 PDF').check();
  await dialog.getByRole('button', { name: '生成' }).click();
  await expect(page.locator('body[data-printed]')).toBeAttached({ timeout: 120_000 });
  await page.emulateMedia({ media: 'print' });
  const sheet = page.locator('.paper-sheet');
  await expect(sheet.getByRole('table')).toBeVisible();
  await expect(sheet.getByRole('img')).toBeVisible();
  await expect(page.locator('#root')).toBeHidden();
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf).toMatch(/\/MediaBox \[0 0 (594|595)/);
  expect(pdf).toContain('/ToUnicode');
});

test('what is cancelled, or asked for in a dialog that is closed, never arrives; the dialog makes it again', async ({
  page,
}) => {
  test.slow();
  const dialog = await openDialog(page);
  let count = 0;
  page.on('download', () => count++);
  const make = dialog.getByRole('button', { name: '生成' });
  await make.press('Enter');
  await expect(make).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(dialog.getByRole('button', { name: '取消' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('已取消，没有生成文件。')).toBeVisible();
  await make.click();
  await dialog.getByRole('button', { name: '关闭' }).click();
  await page.getByRole('button', { name: '会议材料' }).click();
  await dialog.getByLabel('标题').fill('再来一次');
  await dialog.getByLabel('表格（XLSX）').check();
  const waiting = page.waitForEvent('download', { timeout: 120_000 });
  await make.click();
  expect((await waiting).suggestedFilename()).toBe('再来一次.xlsx');
  expect(count).toBe(1);
});
