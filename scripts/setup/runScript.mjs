import { readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root } from './root.mjs';
import { runProgram } from './runProgram.mjs';

/**
 * Runs one of package.json's scripts as npm does, without the half second that npm takes. Resolves to its exit code.
 * @param {readonly string[]} options plain words, added to the script's own
 */
export function runScript(name, options = []) {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const path = [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
  return runProgram([scripts[name], ...options].join(' '), [], {
    shell: true,
    env: { ...process.env, PATH: path },
  });
}
