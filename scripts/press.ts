/** `npm run press -- FILE [--out DIR] [--registry none]`: the press on any text, in the form of the data contract. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { decodeText } from '../src/intake/decodeText.ts';
import type { IntakeProblem } from '../src/model/intake.ts';
import { pressPlans } from '../src/press/pressPlans.ts';
import { planIdOf } from './planIdOf.ts';
import { readPlans } from './readData.ts';
import { readPressInput } from './readPressInput.ts';

const problems: Readonly<Partial<Record<IntakeProblem['code'], string>>> = {
  empty: '文件是空的 the file is empty',
  foreign: '不是文本文件 not a text file',
  encoding: '既不是 UTF-8 也不是 GB18030 文本 neither UTF-8 nor GB18030 text',
};
const usage = 'npm run press -- FILE [--out DIR] [--registry none]';

function fail(message: string): never {
  console.error(`${message}\n用法 usage: ${usage}`);
  process.exit(1);
}

const { values, positionals } = (() => {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        out: { type: 'string', default: 'press-output' },
        registry: { type: 'string', default: 'data' },
      },
    });
  } catch (error) {
    return fail((error as Error).message);
  }
})();
const [file] = positionals;
if (!file || positionals.length > 1) fail('需要恰好一个文本文件 exactly one text file is needed');
if (!existsSync(file)) fail(`找不到文件 no such file: ${file}`);
if (!['data', 'none'].includes(values.registry))
  fail(`--registry 只能是 none only none is known: ${values.registry}`);

const decoded = decodeText(readFileSync(file));
if ('problem' in decoded) fail(`${file}: ${problems[decoded.problem.code] ?? decoded.problem.code}`);
const id = planIdOf(basename(file) === 'source.txt' ? basename(dirname(file)) : basename(file));
const record = readPlans().find((plan) => plan.record.id === id)?.record ?? { id, garbled: [] };
const input = readPressInput();
const output = pressPlans({
  ...input,
  projects: values.registry === 'none' ? [] : input.projects,
  plans: [{ record, source: decoded.text }],
});

const write = (path: string, content: unknown): void => {
  const target = join(values.out, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, `${JSON.stringify(content, null, 1)}\n`);
};
write(`plans/${id}.json`, output.plans[0]);
write('projects.json', output.projects);
write('report.json', output.report);
const { measures } = output.plans[0]!;
const named = new Set(
  measures.flatMap(({ mentions }) =>
    mentions.flatMap((mention) => ('project' in mention ? [mention.project] : [])),
  ),
);
console.log(
  `${id}: ${measures.length} measures, ${named.size} known projects, ` +
    `${output.report.unresolved.length} names not in the registry → ${values.out}`,
);
