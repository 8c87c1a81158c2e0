import { expect, openAtlas, test } from './atlas.ts';

const cases = [
  {
    name: 'missing',
    file: 'layers/railways.geojson',
    fulfil: { status: 404, body: 'not found' },
    words: '未找到文件',
  },
  {
    name: 'cut short',
    file: 'layers/zones.geojson',
    fulfil: { status: 200, body: '{"type":"FeatureColl' },
    words: '不完整或已损坏',
  },
  {
    name: 'foreign',
    file: 'projects.json',
    fulfil: { status: 200, body: '[{"id":7}]' },
    words: '不是本图集的数据',
  },
  {
    name: 'a plan cut short',
    file: 'plans/suzhou-2021.json',
    fulfil: { status: 200, body: '{"plan":"suz' },
    words: '不完整或已损坏',
  },
];

test.describe('one bad file', () => {
  test.use({ allowedFault: /HTTP 404|Failed to load resource/ });
  for (const { name, file, fulfil, words } of cases) {
    test(`${name}: ${file} is named, the rest keeps working`, async ({ page }) => {
      await page.route(`**/data/${file}`, (route) =>
        route.fulfill({ ...fulfil, contentType: 'application/json' }),
      );
      await openAtlas(page, '#v=1&l=cities.zones.railways.highways&d=suzhou-2021');
      const alert = page.getByRole('alert');
      await expect(alert).toContainText(file);
      await expect(alert).toContainText(words);
      await expect(page.getByRole('region', { name: '地图' })).toBeVisible();
      await expect(page.getByRole('checkbox', { name: '公路', exact: true })).toBeChecked();
    });
  }
});
