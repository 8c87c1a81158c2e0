import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * The path of a program that a test needs. Where the machine has none, prints `not run: <name> missing` and
 * returns null, so that the test can be skipped; under REQUIRE_PROGRAMS=1 (CI) it throws instead.
 */
export function findProgram(name: string): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const found = folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
  return found ?? reportMissing(name);
}

/** Says that something a test needs is missing; throws where nothing may be. */
export function reportMissing(name: string): null {
  if (process.env['REQUIRE_PROGRAMS'] === '1')
    throw new Error(`${name} missing, and REQUIRE_PROGRAMS is set`);
  console.log(`not run: ${name} missing`);
  return null;
}
