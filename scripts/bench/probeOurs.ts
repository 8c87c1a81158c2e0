import type { Browser, Page } from '@playwright/test';
import { findTargets, type Target } from './findTargets.ts';
import { openPage, viewport } from './openPage.ts';
import type { Box, Camera } from './projectToScreen.ts';

type Layers = Parameters<typeof findTargets>[0];

/** A click on our map: where, what it chose and where the map then looked. */
export interface SelectStep {
  readonly x: number;
  readonly y: number;
  readonly source: string;
  readonly id: string;
  readonly camera: Camera;
}

/** What the other pages must know of ours, so that all do the same work. */
export interface Probe {
  readonly box: Box;
  readonly camera: Camera;
  readonly hovers: readonly Target[];
  /** Each click starts from where the one before it left the map. */
  readonly selects: readonly SelectStep[];
}

/** Time within which a pointer that met something has shown it, on a slow machine too. */
const shown = 1500;

/** Asks our page where its map is and looks, and finds by trial what can be hovered and clicked there. */
export async function probeOurs(
  browser: Browser,
  url: string,
  layers: Layers,
  steps: number,
): Promise<Probe> {
  const { page, close } = await openPage(browser, url);
  const box = (await page.locator('.map').boundingBox())!;
  // A change of size makes the map say where it looks.
  await page.setViewportSize({ ...viewport, height: viewport.height + 2 });
  await page.waitForFunction(() => window.__atlas!.getState().camera !== null);
  await page.setViewportSize(viewport);
  await page.waitForTimeout(shown);
  const camera = await readCamera(page);
  const hovers = await findHovers(page, findTargets(layers, camera, box), steps);
  const selects: SelectStep[] = [];
  while (selects.length < steps)
    selects.push(
      await findSelect(
        page,
        layers,
        box,
        selects.map(({ id }) => id),
      ),
    );
  await close();
  return { box, camera, hovers, selects };
}

async function readCamera(page: Page): Promise<Camera> {
  return page.evaluate(() => window.__atlas!.getState().camera!);
}

async function findHovers(page: Page, targets: readonly Target[], count: number): Promise<Target[]> {
  const found: Target[] = [];
  for (const target of targets) {
    if (found.length === count) return found;
    await page.evaluate(() => window.benchRecorder.armInput('mousemove'));
    await page.mouse.move(target.x, target.y);
    if (await isIdleSoon(page)) found.push(target);
  }
  throw new Error(`only ${found.length} of ${count} places of the map react to the pointer`);
}

async function isIdleSoon(page: Page): Promise<boolean> {
  const armed = page
    .evaluate(() => window.benchRecorder.armed())
    .then(
      () => true,
      () => false,
    );
  return Promise.race([armed, page.waitForTimeout(shown).then(() => false)]);
}

/** The first place where a click chooses one thing that was not chosen before; projects before places. */
async function findSelect(
  page: Page,
  layers: Layers,
  box: Box,
  earlier: readonly string[],
): Promise<SelectStep> {
  const targets = findTargets(layers, await readCamera(page), box).filter(({ id }) => !earlier.includes(id));
  const projects = targets.filter(({ source }) => source !== 'cities');
  for (const { x, y } of [...projects, ...targets.filter(({ source }) => source === 'cities')]) {
    const before = await readSelected(page);
    await page.mouse.click(x, y);
    await page.waitForTimeout(300);
    const id = await readSelected(page);
    if (id && id !== before && !earlier.includes(id)) {
      await page.waitForTimeout(shown);
      const source = Object.keys(layers).find((layer) =>
        layers[layer]!.some((feature) => feature.id === id),
      )!;
      return { x, y, source, id, camera: await readCamera(page) };
    }
    await page.keyboard.press('Escape');
    if (id !== before) return findSelect(page, layers, box, earlier);
  }
  throw new Error('nothing on the map can be chosen by a click');
}

async function readSelected(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const { project, place } = window.__atlas!.getState().selection;
    return project ?? place;
  });
}
