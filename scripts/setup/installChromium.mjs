import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './root.mjs';
import { runNpm } from './runNpm.mjs';
import { runProgram } from './runProgram.mjs';

const isRoot = process.getuid?.() === 0;
const isLinux = process.platform === 'linux';

/**
 * The ways to get a Chromium where the machine has none, in order. Each resolves to the path of the browser,
 * or to null where this way is closed.
 */
export const installChromium = [
  { source: 'Debian', install: installDebianPackage },
  { source: 'Playwright', install: downloadThroughPlaywright },
  { source: '@sparticuz/chromium', install: unpackSparticuz },
];

async function installDebianPackage() {
  if (!isLinux || !isRoot || !/^ID="?debian/m.test(readRelease())) return null;
  console.log('安装 Chromium · installing Debian’s chromium');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...rest) =>
    runProgram('apt-get', ['-qq', '-y', ...rest], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  await apt('update');
  const code = await apt('install', '--no-install-recommends', 'chromium');
  return code === 0 ? '/usr/bin/chromium' : null;
}

async function downloadThroughPlaywright() {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  if (!existsSync(path)) {
    console.log('下载 Chromium · downloading Playwright’s Chromium');
    const client = join(root, 'node_modules', 'playwright', 'cli.js');
    const withLibraries = isLinux && isRoot ? ['--with-deps'] : [];
    const options = ['install', '--no-shell', ...withLibraries, 'chromium'];
    // Its stack traces where the download is out of reach say nothing that our own message does not.
    await runProgram(process.execPath, [client, ...options], { stdio: ['ignore', 'inherit', 'ignore'] });
  }
  return existsSync(path) ? path : null;
}

/**
 * A Chromium inside an npm package, for a bare Linux without rights. It needs the libraries that come with it, and
 * no other program may see them: a launcher names them.
 */
async function unpackSparticuz() {
  if (!isLinux || process.arch !== 'x64') return null;
  const folder = join(root, '.cache', 'sparticuz');
  const entry = join(folder, 'node_modules', '@sparticuz', 'chromium', 'build', 'esm', 'index.js');
  if (!existsSync(entry)) {
    console.log('下载 Chromium · fetching @sparticuz/chromium from npm');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
    await runNpm(['install', '--no-audit', '--no-fund', '@sparticuz/chromium@147.0.0'], folder);
  }
  if (!existsSync(entry)) return null;
  const unpacked = join(folder, 'unpacked');
  mkdirSync(unpacked, { recursive: true });
  // VERCEL makes the package unpack its own libraries too, TMPDIR says where.
  const unpack = `import(${JSON.stringify(pathToFileURL(entry).href)})
    .then(({ default: chromium }) => chromium.executablePath())
    .then((path) => console.log(JSON.stringify([path, process.env.LD_LIBRARY_PATH])))`;
  const env = { ...process.env, VERCEL: '1', TMPDIR: unpacked };
  const output = execFileSync(process.execPath, ['-e', unpack], { env, encoding: 'utf8' });
  const [browser, libraries] = JSON.parse(output.trim().split('\n').pop());
  const launcher = join(folder, 'chromium');
  writeFileSync(launcher, `#!/bin/sh\nLD_LIBRARY_PATH='${libraries}' exec '${browser}' "$@"\n`, {
    mode: 0o755,
  });
  return launcher;
}

function readRelease() {
  return existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
}
