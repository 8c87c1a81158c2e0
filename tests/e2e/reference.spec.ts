/**
 * What the map looks like, against pictures that were looked at and kept (`tests/e2e/reference`).
 * `UPDATE=1 npm run e2e -- reference` draws them anew after a change that is meant; look at each before it is kept.
 */
import { expect, openAtlas, test } from './atlas.ts';

test.use({ viewport: { width: 1120, height: 600 } });

const cameras = {
  delta: 'c=118.700,32.300,6.10',
  'anhui-north': 'c=116.900,33.500,7.60&l=cities.zones.parks.railways.highways.waterways.hubs',
  'hefei-county': 'c=117.250,31.850,9.20&l=cities.zones.parks.railways.highways.innovation.hubs',
  'nanjing-border': 'c=118.650,32.050,8.40',
  'estuary-water': 'c=120.800,32.000,7.40&l=cities.waterways.hubs.utilities.ecology',
  'regions-whole': 'c=118.900,32.000,6.00&l=cities.regions.zones',
} as const;
type CameraName = keyof typeof cameras;

const pictures: readonly (readonly [CameraName, string])[] = [
  ...(Object.keys(cameras) as CameraName[]).map((camera) => [camera, 'paper'] as const),
  ...['dark', 'projector', 'print'].flatMap((theme) =>
    (['delta', 'nanjing-border'] as const).map((camera) => [camera, theme] as const),
  ),
];

for (const [camera, theme] of pictures) {
  test(`${camera} in ${theme}`, async ({ page }) => {
    await openAtlas(page, `#v=1&${cameras[camera]}${theme === 'paper' ? '' : `&t=${theme}`}`);
    const map = page.locator('.map');
    // Bands, crossings and soft areas come after the first view; then the picture stands still.
    await page.waitForTimeout(2500);
    await expect(map).toHaveScreenshot(`${camera}-${theme}.png`, { maxDiffPixelRatio: 0.02 });
  });
}
