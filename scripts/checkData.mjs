/** `npm run data:check`: public/data is, byte for byte, what the data build makes (law 6). */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './setup/root.mjs';
import { runProgram } from './setup/runProgram.mjs';

const committed = join(root, 'public', 'data');
const built = mkdtempSync(join(tmpdir(), 'atlas-data-'));

try {
  const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  const code = await runProgram(process.execPath, [tsx, join(root, 'scripts', 'data.ts'), built]);
  const differences = code === 0 ? compareFolders() : ['scripts/data.ts'];
  for (const difference of differences) console.error(difference);
  if (differences.length > 0) {
    console.error('错误：public/data 与数据生成结果不符，请执行 npm run data 并提交');
    console.error('Error: public/data is not what the data build makes, run npm run data and commit');
    process.exitCode = 1;
  }
} finally {
  rmSync(built, { recursive: true, force: true });
}

function compareFolders() {
  const names = new Set([...listFiles(committed), ...listFiles(built)]);
  return [...names].sort().flatMap((name) => {
    const [old, fresh] = [committed, built].map((folder) => readOptional(join(folder, name)));
    if (!old) return [`public/data/${name}: 缺少 · missing`];
    if (!fresh) return [`public/data/${name}: 多余 · not made by the data build`];
    return old.equals(fresh) ? [] : [`public/data/${name}: 不同 · differs`];
  });
}

function listFiles(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath ?? entry.path, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );
}

function readOptional(file) {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}
