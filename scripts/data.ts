/** `npm run data`: presses the bundled plans and writes public/data. Rebuilding changes no byte. */
import { fileURLToPath } from 'node:url';
import type { FeatureCollection } from 'geojson';
import { pressPlans } from '../src/press/pressPlans.ts';
import { buildContractFiles, hashSources } from './buildContractFiles.ts';
import { buildStill } from './buildStill.ts';
import { readBase } from './readBase.ts';
import {
  readCompareRules,
  readEdition,
  readInventory,
  readParkRules,
  readPlans,
  readSiteRules,
  readStories,
} from './readData.ts';
import { readPressInput } from './readPressInput.ts';
import { writeContract } from './writeContract.ts';

const out = process.argv[2] ?? fileURLToPath(new URL('../public/data', import.meta.url));
const started = performance.now();
const plans = readPlans();
const input = readPressInput();
const output = pressPlans({ ...input, plans });
const base = readBase();
const baseMap = Object.fromEntries(
  base.map(({ path, content }) => [path.replace(/^base\/|\.geojson$/g, ''), content as FeatureCollection]),
);
const still = {
  path: 'still.svg',
  count: 1,
  content: `${buildStill(baseMap, output.layers, output.areas)}\n`,
};
writeContract(
  out,
  [
    ...buildContractFiles(output, plans, input, {
      inventory: readInventory(),
      boundaries: baseMap['boundaries']!,
      rules: readCompareRules(),
      siteRules: readSiteRules(),
      parkRules: readParkRules(),
      stories: readStories(),
    }),
    ...base,
    still,
  ],
  {
    schema: 1,
    ...readEdition(),
    plans: hashSources(plans),
  },
);
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(
  `${output.projects.length} projects, ${output.unlocated.length} without a place, ` +
    `${output.report.unresolved.length} names not in the registry; ${seconds} s`,
);
