import { readFileSync } from 'node:fs';
import type { IndicatorFile } from '../../src/model/indicator.ts';
import { expect, openAtlas, test } from './atlas.ts';

const { values } = JSON.parse(readFileSync('public/data/indicators.json', 'utf8')) as IndicatorFile;

test('a link to the clause of a quantity marks it, though nothing is chosen', async ({ page }) => {
  const { measure, rawStart, quote } = values.find(
    ({ plan, indicator }) => plan === 'hefei-2020' && indicator === 'research-intensity',
  )!;
  await openAtlas(page, `#v=1&m=${measure}&q=${rawStart}`);
  await expect(page.locator('article[aria-current="true"] mark').first()).toHaveText(quote);
});

test('each plan says over its quantities when it was made, and what of that is inferred or unknown', async ({
  page,
}) => {
  await openAtlas(page, '#v=1&k=compare&h=indicators');
  const heads = (name: string) => page.getByRole('table', { name }).getByRole('columnheader');
  await expect(heads('省级规划').nth(1)).toHaveText('安徽行动方案2021年12月26日');
  await expect(heads('省级规划').nth(2)).toHaveText('江苏实施方案日期原文未载');
  await expect(heads('市级规划').nth(1)).toContainText('2020年4月2日（推定）');
});
