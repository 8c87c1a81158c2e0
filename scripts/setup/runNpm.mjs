import { runProgram } from './runProgram.mjs';

/** Runs the ordinary npm client: the one that started us, else the one on the PATH. Resolves to its exit code. */
export function runNpm(npmArguments) {
  const client = process.env.npm_execpath ?? '';
  if (client.endsWith('npm-cli.js')) return runProgram(process.execPath, [client, ...npmArguments]);
  return runProgram('npm', npmArguments, { shell: process.platform === 'win32' });
}
