import { spawn } from 'node:child_process';
import { root } from './root.mjs';

/**
 * Runs a program in the project's folder and resolves to its exit code; null where it could not be started.
 * Its output goes to the terminal unless `options.stdio` says otherwise.
 */
export function runProgram(program, programArguments, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, programArguments, { cwd: root, stdio: 'inherit', ...options });
    child.once('error', () => resolve(null));
    child.once('close', (code) => resolve(code ?? 1));
  });
}
