import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { zipSync, type Zippable } from 'fflate';
import { readEdition } from '../readData.ts';
import { listFiles } from './listFiles.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** What lies in the zip beside the build: from where it is, to how it is called there. */
const besides = [
  ['LICENSE', 'LICENSE.txt'],
  ['NOTICE', 'NOTICE.txt'],
  ['scripts/package/readme.txt', 'README.txt'],
  ['scripts/package/web.config', 'web.config'],
] as const;

/** The production build in `dist` as one folder in a zip. Every file bears the date of the data. */
export function buildZip(): Uint8Array {
  const { dataDate } = readEdition();
  const files = [
    ...listFiles(`${root}dist`),
    ...besides.map(([from, path]) => ({ path, bytes: readFileSync(root + from) })),
  ];
  const entries: Zippable = Object.fromEntries(files.map(({ path, bytes }) => [`plan-atlas/${path}`, bytes]));
  // A zip knows local time only: noon is the same day everywhere.
  return zipSync(entries, { level: 9, mtime: `${dataDate}T12:00:00` });
}
