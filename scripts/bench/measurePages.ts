import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import type { FeatureCollection } from 'geojson';
import { build } from 'vite';
import { dossiers } from '../../src/layers/order.ts';
import { chromiumArguments } from '../setup/chromiumArguments.mjs';
import { buildPage } from './buildPage.ts';
import { buildPageStyles } from './buildPageStyles.ts';
import { pages, type PageName } from './readMeasures.ts';
import { measureHeapGrowth } from './measureHeapGrowth.ts';
import { measureLoad } from './measureLoad.ts';
import { measureOperations } from './measureOperations.ts';
import { measurePan } from './measurePan.ts';
import { operators } from './operators.ts';
import { probeOurs } from './probeOurs.ts';
import type { Options } from './readOptions.ts';
import { servePages } from './servePages.ts';

/** Operations of each sort in one visit: ten toggles, five hovers, five selections. */
const steps = 5;

type Taken = Record<string, Partial<Record<PageName, number[]>>>;

/** Builds the three pages and measures them in turns; the first round warms up and does not count. */
export async function measurePages(root: string, cache: string, options: Options): Promise<Taken> {
  await build({ root, logLevel: 'warn', build: { outDir: `${cache}/ours`, emptyOutDir: true } });
  const server = await servePages({
    ours: `${cache}/ours`,
    bare: `${cache}/bare`,
    plain: `${cache}/plain`,
    data: `${cache}/ours/data`,
    fonts: `${root}/node_modules/@fontsource-variable/noto-sans-sc/files`,
  });
  const { address } = server;
  const urls: Readonly<Record<PageName, string>> = {
    ours: `${address}ours/`,
    bare: `${address}bare/bare.html`,
    plain: `${address}plain/plain.html`,
  };
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: [...chromiumArguments],
  });
  const taken: Taken = {};
  const keep = (page: PageName, values: Readonly<Record<string, number | number[]>>): void => {
    for (const [id, value] of Object.entries(values))
      ((taken[id] ??= {})[page] ??= []).push(...(Array.isArray(value) ? value : [value]));
  };
  try {
    const hasOperations = options.parts.includes('operations');
    const probe = await probeOurs(
      browser,
      urls.ours,
      readLayers(`${cache}/ours/data`),
      hasOperations ? steps : 0,
    );
    const styles = buildPageStyles({ data: `${address}data/`, fonts: `${address}fonts/` });
    for (const name of ['bare', 'plain'] as const) {
      const { camera, box } = probe;
      const late = name === 'bare' ? styles.late : {};
      const { filter } = styles;
      await buildPage(root, name, { style: styles[name], late, filter, camera, box }, `${cache}/${name}`);
    }
    for (let round = 0; round <= options.rounds; round++) {
      console.error(round ? `round ${round} of ${options.rounds}` : 'warm-up');
      for (const page of pages) {
        const load = options.parts.includes('load') ? await measureLoad(browser, server, urls[page]) : {};
        if (round) keep(page, load);
      }
      for (const page of hasOperations ? (['ours', 'bare'] as const) : []) {
        const operations = await measureOperations(browser, urls[page], operators[page], probe);
        const pan = await measurePan(browser, urls[page], probe.box);
        if (round) keep(page, { ...operations, ...pan });
      }
    }
    if (hasOperations) {
      const ids = probe.selects.map(({ id }) => id);
      keep('ours', { heapGrowth: await measureHeapGrowth(browser, urls.ours, ids) });
    }
    return taken;
  } finally {
    await browser.close();
    server.close();
  }
}

/** The features of the layers that are on at start. */
function readLayers(data: string): Record<string, FeatureCollection['features']> {
  const on = dossiers.filter(({ isOnAtStart }) => isOnAtStart);
  return Object.fromEntries(
    on.map(({ id }) => {
      const text = readFileSync(`${data}/layers/${id}.geojson`, 'utf8');
      return [id, (JSON.parse(text) as FeatureCollection).features];
    }),
  );
}
