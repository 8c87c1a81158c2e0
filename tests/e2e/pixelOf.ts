import type { Page } from '@playwright/test';

const worldPixels = 512;

function mercator(lon: number, lat: number): [number, number] {
  const y = Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
  return [(lon + 180) / 360, 0.5 - y / (2 * Math.PI)];
}

/** Where a position is drawn on the page, given the camera that the address states (Web Mercator). */
export async function pixelOf(
  page: Page,
  camera: { readonly lon: number; readonly lat: number; readonly zoom: number },
  lon: number,
  lat: number,
): Promise<{ x: number; y: number }> {
  const box = (await page.getByRole('region', { name: '地图' }).boundingBox())!;
  const scale = worldPixels * 2 ** camera.zoom;
  const [x, y] = mercator(lon, lat);
  const [cx, cy] = mercator(camera.lon, camera.lat);
  return { x: box.x + box.width / 2 + (x - cx) * scale, y: box.y + box.height / 2 + (y - cy) * scale };
}
