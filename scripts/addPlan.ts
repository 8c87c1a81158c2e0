/**
 * `npm run add-plan -- REVIEW.json [--text-source official|repost] [--id ID] [--all] [--dry-run]`: a plan that a reader
 * has reviewed goes into `data/` for good: its text, what was accepted, merged, rejected and corrected.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import * as prettier from 'prettier';
import { changedFiles } from './addPlan/changedFiles.ts';
import { checkChanges } from './addPlan/checkChanges.ts';
import { parseReview } from './addPlan/parseReview.ts';
import { planChanges } from './addPlan/planChanges.ts';
import { bookTitle } from '../src/words/zh/bookTitle.ts';
import { dataRoot } from './dataRoot.ts';
import { readPlans } from './readData.ts';
import { readPressInput } from './readPressInput.ts';

const usage = 'npm run add-plan -- REVIEW.json [--text-source official|repost] [--id ID] [--all] [--dry-run]';

function fail(...messages: readonly string[]): never {
  console.error([...messages, `用法 usage: ${usage}`].join('\n'));
  process.exit(1);
}

const { values, positionals } = (() => {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        'text-source': { type: 'string' },
        id: { type: 'string' },
        all: { type: 'boolean', default: false },
        'dry-run': { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    return fail((error as Error).message);
  }
})();
const [file] = positionals;
if (!file || positionals.length > 1) fail('需要恰好一个审核文件 exactly one review file is needed');
if (!existsSync(file)) fail(`找不到文件 no such file: ${file}`);
const textSource = ['official', 'repost'].find((one) => one === values['text-source']) as
  'official' | 'repost' | undefined;
if (values['text-source'] !== undefined && !textSource)
  fail('--text-source 只能是 official 或 repost must be official or repost');

const parsed = parseReview(readFileSync(file, 'utf8'));
if ('problems' in parsed) fail(`${file}:`, ...parsed.problems.slice(0, 20));
const input = readPressInput();
const planIds = readPlans().map(({ record }) => record.id);
const { problems, open, changes } = planChanges(
  parsed.review,
  { ...input, planIds },
  { id: values.id, textSource, isAll: values.all },
);
if (problems.length > 0) fail('没有写入任何文件 nothing was written:', ...problems);
const checked = checkChanges(changes, input);
if (checked.problems.length > 0) fail('没有写入任何文件 nothing was written:', ...checked.problems);

const folders = ['projects', 'context', 'language'];
const files = new Map(
  folders.flatMap((folder) =>
    readdirSync(join(dataRoot, folder))
      .filter((name) => name.endsWith('.json'))
      .map((name) => [`${folder}/${name}`, readFileSync(join(dataRoot, folder, name), 'utf8')] as const),
  ),
);
// A copy of the data elsewhere is laid out as the data here.
const layout = await prettier.resolveConfig(fileURLToPath(import.meta.url));
for (const { path, text } of changedFiles(changes, files)) {
  const target = join(dataRoot, path);
  const isJson = path.endsWith('.json');
  console.log(`${values['dry-run'] ? '将写入 would write' : '写入 wrote'} ${path}`);
  if (values['dry-run']) continue;
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, isJson ? await prettier.format(text, { ...layout, parser: 'json' }) : text);
}

const { plan, entries, judged, notProjects, exceptions } = changes;
console.log(
  [
    `${plan.id} ${bookTitle(plan.title)}: ${checked.measures} 条 measures, ${checked.projects} 个项目 projects, ${checked.commitments} 条表述 commitments`,
    `新项目 accepted ${entries.length}; 合并的写法 merged ${judged.length}; 不是项目 rejected ${notProjects.length}; 改定的阶段 corrected ${exceptions.length}`,
    ...entries.map(({ id, name, kind, site }) => `  + ${id}  ${name}  (${kind}, ${site.type})`),
    ...judged.map(({ project, alias }) => `  = ${project}  ${alias}`),
    ...(open.length > 0
      ? [`没有决定的新名称，留在 report.json 的 unresolved 中 undecided: ${open.join('、')}`]
      : []),
    '接下来 next:',
    `  1. data/README.md 写明 plans/${plan.id} 的来源与许可 state source and licence of the text there`,
    '  2. npm run data，核对 public/data/report.json check the report',
    '  3. npm test',
  ].join('\n'),
);
