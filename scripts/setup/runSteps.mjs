import { runScript } from './runScript.mjs';

/**
 * Runs package.json's scripts one after the other, all of them even where one fails, and says how each went.
 * @param {readonly string[]} names
 * @returns {Promise<{ name: string, succeeded: boolean }[]>}
 */
export async function runSteps(names) {
  const results = [];
  for (const name of names) {
    const started = performance.now();
    const succeeded = (await runScript(name)) === 0;
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`${succeeded ? '✓' : '✗'} ${name} (${seconds} s)`);
    results.push({ name, succeeded });
  }
  return results;
}
