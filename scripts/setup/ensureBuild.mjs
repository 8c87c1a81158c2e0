import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fail } from './fail.mjs';
import { hashFiles } from './hashFiles.mjs';
import { root } from './root.mjs';
import { runScript } from './runScript.mjs';

const pressFolders = ['model', 'plans', 'mentions', 'projects', 'press'].map((folder) => `src/${folder}`);
const pageFiles = ['src', 'public', 'index.html', 'vite.config.ts', 'tsconfig.json'];

/** What is built from what, in order: the npm script, what it reads beside the scripts, what it writes. */
const stages = [
  {
    name: 'data',
    title: '生成数据 · building the data',
    inputs: ['data', ...pressFolders],
    output: 'public/data',
    options: [],
  },
  {
    name: 'build',
    title: '构建页面 · building the page',
    inputs: pageFiles,
    output: 'dist',
    options: ['--logLevel', 'warn'],
  },
];
const packing = {
  name: 'package',
  title: '打包 · packing',
  inputs: [...pageFiles, 'data/edition.json', 'scripts/package', 'LICENSE', 'NOTICE'],
  output: 'package',
  options: [],
};

/** Runs the stages whose inputs or output are not those of the last run here, judged by content, never by date. */
export async function ensureBuild({ isPackaged = false } = {}) {
  for (const { name, title, inputs, output, options } of isPackaged ? [...stages, packing] : stages) {
    const stampFile = join(root, 'node_modules', '.cache', 'atlas', `${name}.stamp`);
    const inputHash = hashFiles([...inputs, ...listScripts(), 'package-lock.json']);
    const stamp = () => `${inputHash} ${hashFiles([output])}`;
    if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp()) continue;
    console.log(title);
    const code = await runScript(name, options);
    if (code !== 0)
      fail(
        `“npm run ${name}” 失败（${join(root, output)} 未能生成，退出码 ${code}），原因见上`,
        `"npm run ${name}" failed (${join(root, output)} was not made, exit code ${code}), see above`,
      );
    mkdirSync(dirname(stampFile), { recursive: true });
    writeFileSync(stampFile, stamp());
  }
}

/** The scripts that build: TypeScript files of the folder itself (the set-up in folders below builds nothing). */
function listScripts() {
  const names = readdirSync(join(root, 'scripts')).filter((name) => name.endsWith('.ts'));
  return names.sort().map((name) => `scripts/${name}`);
}
