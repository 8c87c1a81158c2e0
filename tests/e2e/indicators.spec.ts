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
