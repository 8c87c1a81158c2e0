import { root } from './root.mjs';
import { runProgram } from './runProgram.mjs';

/**
 * Runs the ordinary npm client: the one that started us, else the one on the PATH. Resolves to its exit code.
 * For another folder give `cwd`: with `--prefix` npm would not read the machine's own settings (mirror, certificates).
 */
export function runNpm(npmArguments, cwd = root) {
  const client = process.env.npm_execpath ?? '';
  if (client.endsWith('npm-cli.js')) return runProgram(process.execPath, [client, ...npmArguments], { cwd });
  return runProgram('npm', npmArguments, { cwd, shell: process.platform === 'win32' });
}
