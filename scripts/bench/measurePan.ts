import type { Browser } from '@playwright/test';
import { openPage } from './openPage.ts';
import type { Box } from './projectToScreen.ts';

const seconds = 2;
/** Pixels to each side; a full turn a second. Stays inside of where our camera may go. */
const swing = 120;

/** Main-thread CPU of each frame while the map is dragged to and fro. */
export async function measurePan(
  browser: Browser,
  url: string,
  box: Box,
): Promise<{ panFrame: number; panFrames: number }> {
  const { page, readMetrics, close } = await openPage(browser, url);
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await page.mouse.move(middle.x, middle.y);
  await page.mouse.down();
  await page.waitForTimeout(300);
  await page.evaluate(() => window.benchRecorder.startFrames());
  const before = await readMetrics();
  const started = performance.now();
  for (let elapsed = 0; elapsed < seconds; elapsed = (performance.now() - started) / 1000) {
    const angle = elapsed * 2 * Math.PI;
    await page.mouse.move(middle.x + swing * Math.sin(angle), middle.y + (swing / 2) * Math.sin(2 * angle));
    await new Promise((resolve) => {
      setTimeout(resolve, 12);
    });
  }
  const after = await readMetrics();
  const frames = await page.evaluate(() => window.benchRecorder.stopFrames());
  await page.mouse.up();
  await close();
  return { panFrame: ((after['ThreadTime']! - before['ThreadTime']!) * 1000) / frames, panFrames: frames };
}
