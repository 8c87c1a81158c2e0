/** `npm run data`: presses the bundled plans and writes public/data. Rebuilding changes no byte. */
import { fileURLToPath } from 'node:url';
import { pressPlans } from '../src/press/pressPlans.ts';
import { buildContractFiles, hashSources } from './buildContractFiles.ts';
import { readBase } from './readBase.ts';
import { readEdition, readPlans } from './readData.ts';
import { readPressInput } from './readPressInput.ts';
import { writeContract } from './writeContract.ts';

const out = process.argv[2] ?? fileURLToPath(new URL('../public/data', import.meta.url));
const started = performance.now();
const plans = readPlans();
const input = readPressInput();
const output = pressPlans({ ...input, plans });
writeContract(out, [...buildContractFiles(output, plans, input), ...readBase()], {
  schema: 1,
  ...readEdition(),
  plans: hashSources(plans),
});
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(
  `${output.projects.length} projects, ${output.unlocated.length} without a place, ` +
    `${output.report.unresolved.length} names not in the registry; ${seconds} s`,
);
