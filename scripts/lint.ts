/**
 * `npm run lint`: oxlint with a configuration made from the import table, so that src/imports.json is the only
 * place that says what may import what. Any finding is an error.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildLintConfiguration } from './buildLintConfiguration.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = `${root}node_modules/.cache/atlas`;
const configuration = `${folder}/oxlintrc.json`;
mkdirSync(folder, { recursive: true });
writeFileSync(configuration, `${JSON.stringify(buildLintConfiguration(), null, 1)}\n`);

const linter = `${root}node_modules/oxlint/bin/oxlint`;
const options = [
  '-c',
  configuration,
  '--type-aware',
  '--deny-warnings',
  '--report-unused-disable-directives',
];
const { status, error } = spawnSync(process.execPath, [linter, ...options, ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
if (error) throw error;
process.exitCode = status ?? 1;
