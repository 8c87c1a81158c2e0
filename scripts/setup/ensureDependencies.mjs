import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fail } from './fail.mjs';
import { root } from './root.mjs';
import { runNpm } from './runNpm.mjs';

const lockFile = join(root, 'package-lock.json');
const installedFile = join(root, 'node_modules', '.package-lock.json');
const stampFile = join(root, 'node_modules', '.installed-lock');

/** Installs the locked dependencies, unless the stamp in node_modules says that these very ones are there. */
export async function ensureDependencies() {
  if (!existsSync(lockFile))
    fail(`缺少 ${lockFile}，请重新取得完整的项目`, `${lockFile} is missing, get the whole project again`);
  const stamp = createHash('sha256').update(readFileSync(lockFile)).digest('hex');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  if (!matchesInstalled()) {
    console.log('安装依赖 · installing the locked dependencies (npm ci)');
    const code = await runNpm(['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund']);
    if (code === null)
      fail('找不到 npm，请与 Node.js 一并安装', 'npm was not found, install it together with Node.js');
    if (code !== 0)
      fail(
        `在 ${root} 执行 npm ci 失败（退出码 ${code}），原因见上；网络受限时用 npm config set registry 指定内网镜像`,
        `npm ci failed in ${root} (exit code ${code}), see above; behind a firewall set a mirror with npm config set registry`,
      );
  }
  writeFileSync(stampFile, stamp);
}

/** After a developer's own `npm install`, npm's record of what it put there agrees with the lock file. */
function matchesInstalled() {
  if (!existsSync(installedFile)) return false;
  const installed = JSON.parse(readFileSync(installedFile, 'utf8')).packages;
  return Object.entries(JSON.parse(readFileSync(lockFile, 'utf8')).packages).every(
    ([path, locked]) =>
      path === '' ||
      (installed[path]
        ? installed[path].version === locked.version && existsSync(join(root, path))
        : locked.optional),
  );
}
