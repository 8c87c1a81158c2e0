/**
 * `npm run bench`: our page against the bare and the plain page of DESIGN §6, in turns in one run.
 * Options: --rounds N (7), --only load|operations|search|analysis|press|data|package, --check (fail where a budget is exceeded).
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildRows, type Samples } from './bench/buildRows.ts';
import { formatTable } from './bench/formatTable.ts';
import { readMeasures } from './bench/readMeasures.ts';
import { measureAnalysis } from './bench/measureAnalysis.ts';
import { measureData } from './bench/measureData.ts';
import { measurePackage } from './bench/measurePackage.ts';
import { measurePages } from './bench/measurePages.ts';
import { measurePress } from './bench/measurePress.ts';
import { measureSearch } from './bench/measureSearch.ts';
import { readOptions } from './bench/readOptions.ts';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');
const cache = `${root}/.cache/bench`;
const options = readOptions(process.argv.slice(2));
mkdirSync(cache, { recursive: true });

// The data first: it takes seconds, and a data build that fails should not cost the rest.
const ofData = options.parts.includes('data') ? measureData(root, `${cache}/data`, options.rounds) : null;
const isOfPages = options.parts.some((part) => part === 'load' || part === 'operations');
const ofPages = isOfPages ? await measurePages(root, cache, options) : {};
const ofSearch = options.parts.includes('search') ? await measureSearch(root, cache, options.rounds) : {};
const ofAnalysis = options.parts.includes('analysis')
  ? await measureAnalysis(root, cache, options.rounds)
  : {};
const ofPress = options.parts.includes('press') ? await measurePress(root, cache, options.rounds) : {};
const ofPackage = options.parts.includes('package') ? await measurePackage(root) : {};
const samples: Samples = {
  ...ofPages,
  ...Object.fromEntries(
    Object.entries({ ...ofSearch, ...ofAnalysis, ...ofPress, ...ofPackage }).map(([id, ours]) => [
      id,
      { ours },
    ]),
  ),
  ...(ofData && {
    dataBuild: { ours: ofData.dataBuild },
    parsePlan: { ours: Object.values(ofData.parsePlan) },
  }),
};
const rows = buildRows(readMeasures(), samples);
const result = `${cache}/result.json`;
writeFileSync(
  result,
  `${JSON.stringify({ rounds: options.rounds, rows, samples, parsePlan: ofData?.parsePlan }, null, 1)}\n`,
);
console.log(formatTable(rows));
console.log(result);
if (options.isCheck && rows.some(({ isWithin }) => isWithin === false)) process.exitCode = 1;
