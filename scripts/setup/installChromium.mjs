import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './root.mjs';
import { runNpm } from './runNpm.mjs';
import { runProgram } from './runProgram.mjs';

const isRoot = process.getuid?.() === 0;
const isLinux = process.platform === 'linux';

/**
 * The ways to get a Chromium where the machine has none, in order. Each resolves to the path of the browser,
 * perhaps with the environment it needs, or to null where this way is closed.
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
  return code === 0 ? { path: '/usr/bin/chromium' } : null;
}

async function downloadThroughPlaywright() {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  if (!existsSync(path)) {
    console.log('下载 Chromium · downloading Playwright’s Chromium');
    const client = join(root, 'node_modules', 'playwright', 'cli.js');
    const withLibraries = isLinux && isRoot ? ['--with-deps'] : [];
    await runProgram(process.execPath, [client, 'install', '--no-shell', ...withLibraries, 'chromium']);
  }
  return existsSync(path) ? { path } : null;
}

/** A Chromium inside an npm package, with the libraries it needs: for a bare Linux without rights. */
async function unpackSparticuz() {
  if (!isLinux || process.arch !== 'x64') return null;
  const folder = join(root, '.cache', 'sparticuz');
  const entry = join(folder, 'node_modules', '@sparticuz', 'chromium', 'build', 'esm', 'index.js');
  if (!existsSync(entry)) {
    console.log('下载 Chromium · fetching @sparticuz/chromium from npm');
    await runNpm([
      'install',
      '--prefix',
      folder,
      '--no-save',
      '--no-audit',
      '--no-fund',
      '@sparticuz/chromium@147.0.0',
    ]);
  }
  if (!existsSync(entry)) return null;
  // Makes the package unpack its own libraries and name them in LD_LIBRARY_PATH.
  process.env.VERCEL = '1';
  const { default: chromium } = await import(pathToFileURL(entry).href);
  const path = await chromium.executablePath();
  delete process.env.VERCEL;
  return { path, environment: { LD_LIBRARY_PATH: process.env.LD_LIBRARY_PATH } };
}

function readRelease() {
  return existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
}
