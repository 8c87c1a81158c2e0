import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, openAtlas, test } from './atlas.ts';

/** Everything that axe knows, and that a finger finds each target. */
const axe = (page: Page) => new AxeBuilder({ page }).options({ rules: { 'target-size': { enabled: true } } });

const views = [
  { name: 'first view', hash: '' },
  { name: 'a project and its clause', hash: '#v=1&p=hefei-xinyi-railway&m=suzhou-2021:34' },
  { name: 'what is covered', hash: '#v=1&w=coverage' },
  { name: 'a plan in traditional script', hash: '#v=1&d=jiangsu-2020' },
  {
    name: 'filters, in the dark',
    hash: '#v=1&t=dark&f=s-planned_r-ah&p=hefei-xinyi-railway&m=suzhou-2021:34',
  },
  { name: 'two maps on a projector', hash: '#v=1&t=projector&s=anhui-2021.jiangsu-2020' },
  { name: 'what is covered, in the dark', hash: '#v=1&t=dark&w=coverage' },
];

for (const { name, hash } of views) {
  test(`axe finds nothing: ${name}`, async ({ page }) => {
    await openAtlas(page, hash);
    const { violations } = await axe(page).analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`),
    ).toEqual([]);
  });
}

test('axe finds nothing on a phone with the reader open', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openAtlas(page, '#v=1&p=hefei-xinyi-railway&m=suzhou-2021:34');
  const tabs = page.getByRole('navigation', { name: '面板' });
  if ((await tabs.getByRole('button', { name: '原文' }).getAttribute('aria-expanded')) === 'false')
    await tabs.getByRole('button', { name: '原文' }).click();
  const { violations } = await axe(page).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});
