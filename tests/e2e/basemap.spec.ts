/** A base map of the operator's own: off until asked for, from its origin alone, never a shifted one. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSettings } from '../../scripts/setup/readSettings.mjs';
import { servePreview } from '../../scripts/setup/servePreview.mjs';
import { expect, openAtlas, test } from './atlas.ts';
import { buildTile, serveTiles } from './tileServer.ts';

const write = (settings: unknown): string => {
  const file = join(mkdtempSync(join(tmpdir(), 'atlas-')), 'settings.json');
  writeFileSync(file, typeof settings === 'string' ? settings : JSON.stringify(settings));
  return file;
};
const base = { name: '本单位底图', crs: 'CGCS2000', attribution: '某测绘院', approvalNumber: '皖S(2026)1号' };

// The page is served, and the tiles are, from other ports than that of the run; what is asked is judged here.
test.use({ allowedFault: /^request to another origin: http:\/\/(?:localhost|127\.0\.0\.1):/ });

for (const [kind, path] of [
  ['xyz', '/tiles/{z}/{x}/{y}.png'],
  ['wmts', '/wmts?LAYER=vec&TILEMATRIX={TileMatrix}&TILEROW={TileRow}&TILECOL={TileCol}'],
  ['pmtiles', '/base.pmtiles'],
] as const) {
  test(`${kind}: drawn when asked for, and its origin alone is allowed`, async ({ page }) => {
    const tiles = await serveTiles(buildTile([40, 160, 90]));
    const settings = readSettings(
      write({ basemap: { ...base, kind, url: tiles.origin + path, maxZoom: 8 } }),
    );
    const { address, close } = await servePreview({ port: 0, settings });
    try {
      const policy = (await fetch(address)).headers.get('content-security-policy')!;
      expect(policy.match(/https?:\/\/[^\s;]+/g)).toEqual([tiles.origin, tiles.origin]);
      const origins = new Set<string>();
      page.on('request', (request) => {
        const { protocol, origin } = new URL(request.url());
        if (protocol.startsWith('http')) origins.add(origin);
      });
      await page.goto(address);
      await page.evaluate(() => (window as unknown as { __atlas: { ready: Promise<void> } }).__atlas.ready);
      expect(tiles.asked).toEqual([]);
      const map = page.getByRole('region', { name: '地图' });
      const before = await map.screenshot();
      await page.getByRole('checkbox', { name: '底图：本单位底图' }).check();
      await expect.poll(() => tiles.asked.length).toBeGreaterThan(1);
      await expect.poll(async () => (await map.screenshot()).equals(before)).toBe(false);
      await expect(page.getByText('审图号 皖S(2026)1号（限底图）')).toBeVisible();
      await expect.poll(() => page.url()).toContain('b=1');
      expect([...origins].sort()).toEqual([new URL(address).origin, tiles.origin].sort());
    } finally {
      await close();
      tiles.close();
    }
  });
}

test('without settings there is no base map to choose', async ({ page }) => {
  await openAtlas(page, '#v=1&b=1');
  await expect(page.getByRole('checkbox', { name: /底图/ })).toBeHidden();
});

test.describe('settings that cannot be used are refused, with what and why', () => {
  const url = 'https://tiles.example/{z}/{x}/{y}.png';
  for (const [what, settings, said] of [
    ['a shifted system', { basemap: { ...base, kind: 'xyz', url, crs: 'GCJ-02' } }, 'GCJ-02'],
    [
      'a service that is known to be shifted',
      { basemap: { ...base, kind: 'xyz', url: 'https://webrd01.is.autonavi.com/{z}/{x}/{y}' } },
      '高德',
    ],
    ['another system', { basemap: { ...base, kind: 'xyz', url, crs: 'ED50' } }, 'basemap.crs'],
    ['another kind', { basemap: { ...base, kind: 'tms', url } }, 'basemap.kind'],
    ['no address', { basemap: { ...base, kind: 'xyz', url: 'ftp://x' } }, 'basemap.url'],
    ['no JSON', '{', 'JSON'],
  ] as const) {
    test(what, () => {
      expect(() => readSettings(write(settings))).toThrow(said);
    });
  }

  test('a file that is not there', () => {
    expect(() => readSettings('/nowhere/settings.json')).toThrow('/nowhere/settings.json');
  });
});
