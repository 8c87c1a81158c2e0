import { readFileSync } from 'node:fs';
import { expect, openAtlas, readState, test } from './atlas.ts';

interface Report {
  readonly plans: Record<string, Record<string, { found: number; mapped: number; unlocated: number }>>;
}
const report = JSON.parse(readFileSync('public/data/report.json', 'utf8')) as Report;

test('收录情况 counts what the report counts, and a row leads to its clause', async ({ page }) => {
  await openAtlas(page);
  await page.getByRole('button', { name: '收录情况' }).click();
  const dialog = page.getByRole('dialog', { name: '收录情况' });
  await expect(dialog).toBeVisible();
  const { found, mapped } = report.plans['suzhou-2021']!['railways']!;
  const cell = dialog.getByRole('button', {
    name: new RegExp(`^宿州行动计划.*，铁路：${found}，已上图 ${mapped}`),
  });
  await cell.click();
  await expect(cell).toHaveAttribute('aria-pressed', 'true');
  await dialog.getByRole('button', { name: /^合肥—新沂高速铁路/ }).click();
  await expect(dialog).toBeHidden();
  const { selection } = await readState(page);
  expect(selection).toMatchObject({ project: 'hefei-xinyi-railway', measure: 'suzhou-2021:34' });
  await expect(page.locator('article[aria-current="true"] mark').first()).toBeVisible();
});

test('the address opens 收录情况, Escape closes it, and back opens it again', async ({ page }) => {
  await openAtlas(page, '#v=1&w=coverage');
  const dialog = page.getByRole('dialog', { name: '收录情况' });
  await expect(dialog.getByRole('table')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  expect(page.url()).not.toContain('w=coverage');
  await page.goBack();
  await expect(dialog).toBeVisible();
});
