import { execFileSync, type ExecFileSyncOptions } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { reportMissing } from '../findProgram.ts';

export interface OldChromium {
  readonly path: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** The npm package that carries a real Chromium 91, and the hash by which the registry knows it. */
const tarball = 'chrome-aws-lambda-9.1.0.tgz';
const sha512 = 'y6MOarSzL5LmDv8sWUdDe4wHuAAEeWMlCbLwmL6Bj+pBPava37UuEPbWD5YAXyJx6oHoC0efLGqYDi56k4KMUQ==';
const cache = fileURLToPath(new URL('../../.cache/', import.meta.url));
const folder = join(cache, 'chromium-91');

/** A real Chromium 91, fetched through npm at the first call; null (and said so) where it cannot be had. */
export function findChromium91(): OldChromium | null {
  try {
    if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error('only for Linux on x64');
    if (!existsSync(join(folder, 'chromium'))) unpack();
  } catch (error) {
    console.log(String(error));
    return reportMissing('Chromium 91');
  }
  return { path: join(folder, 'chromium'), environment: { LD_LIBRARY_PATH: join(folder, 'lib') } };
}

function unpack(): void {
  mkdirSync(cache, { recursive: true });
  const fresh = mkdtempSync(join(cache, 'unpacking-'));
  try {
    const quiet: ExecFileSyncOptions = { cwd: fresh, stdio: ['ignore', 'ignore', 'pipe'], timeout: 300_000 };
    execFileSync('npm', ['pack', '--silent', tarball.replace(/-([\d.]+)\.tgz$/, '@$1')], quiet);
    const found = createHash('sha512')
      .update(readFileSync(join(fresh, tarball)))
      .digest('base64');
    if (found !== sha512) throw new Error(`${tarball} is not the one we know: sha512-${found}`);
    execFileSync('tar', ['-xzf', tarball], quiet);
    const read = (name: string): Buffer =>
      brotliDecompressSync(readFileSync(join(fresh, 'package/bin', name)));
    // The software renderer belongs into a folder beside the browser; the libraries come with their own `lib`.
    mkdirSync(join(fresh, 'swiftshader'));
    execFileSync('tar', ['-xf', '-', '-C', 'swiftshader'], {
      ...quiet,
      input: read('swiftshader.tar.br'),
      stdio: 'pipe',
    });
    execFileSync('tar', ['-xf', '-'], { ...quiet, input: read('aws.tar.br'), stdio: 'pipe' });
    writeFileSync(join(fresh, 'chromium'), read('chromium.br'), { mode: 0o755 });
    for (const rest of ['package', tarball]) rmSync(join(fresh, rest), { recursive: true });
    rmSync(folder, { recursive: true, force: true });
    renameSync(fresh, folder);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}
