import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checks } from './checkAtlas.mjs';
import { countTests } from './countTests.mjs';
import { ensureBuild } from './ensureBuild.mjs';
import { ensureDependencies } from './ensureDependencies.mjs';
import { findChromium } from './findChromium.mjs';
import { root } from './root.mjs';
import { runSteps } from './runSteps.mjs';

const cache = join(root, 'node_modules', '.cache', 'atlas');
const reports = { unit: join(cache, 'unit.json'), e2e: join(cache, 'e2e.json') };

/** `npm test`: set-up, checks, production build, end-to-end tests; the last line sums the tests up. */
export async function testAtlas() {
  await ensureDependencies();
  mkdirSync(cache, { recursive: true });
  for (const file of Object.values(reports)) rmSync(file, { force: true });
  process.env.CHROMIUM_PATH = await findChromium();
  console.log(`Chromium: ${process.env.CHROMIUM_PATH}`);
  const results = await runSteps(checks);
  results.push(...((await buildPage()) ? await runSteps(['e2e']) : [{ name: 'build', succeeded: false }]));
  return sumUp(results);
}

/** Only after the checks, which compare public/data as it was with a fresh build of the data. */
async function buildPage() {
  try {
    await ensureBuild();
    return true;
  } catch (error) {
    if (error.name !== 'Failure') throw error;
    console.error(error.message);
    return false;
  }
}

/** A step that failed without a failed test of its own (lint, say) counts as one. */
function sumUp(results) {
  const counts = results.map(({ name, succeeded }) => {
    const { passed, failed, retried } = countTests(reports[name] ?? '') ?? {
      passed: 0,
      failed: 0,
      retried: 0,
    };
    return { passed, failed: succeeded ? failed : Math.max(failed, 1), retried };
  });
  const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
  const failures = results.filter(({ succeeded }) => !succeeded).map(({ name }) => name);
  if (failures.length > 0) console.error(`未通过 · failed: ${failures.join(', ')}`);
  if (sum('retried') > 0) console.error(`第二次才通过 · passed on a second try only: ${sum('retried')}`);
  const line = `${sum('passed')} passed, ${sum('failed')} failed`;
  writeFileSync(join(cache, 'summary.txt'), `${line}\n`);
  console.log(line);
  return failures.length === 0;
}
