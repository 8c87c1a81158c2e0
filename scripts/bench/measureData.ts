import { spawnSync } from 'node:child_process';
import { parsePlan } from '../../src/plans/parsePlan.ts';
import { buildScriptFold } from '../../src/plans/foldScript.ts';
import { readPlans } from '../readData.ts';
import { readLanguage } from '../readLanguage.ts';
import { median } from './median.ts';

/** Seconds of `npm run data` into a folder of its own, Node's start included; milliseconds of parsing each plan. */
export function measureData(
  root: string,
  out: string,
  rounds: number,
): { dataBuild: number[]; parsePlan: Record<string, number> } {
  const dataBuild = Array.from({ length: rounds }, () => {
    const started = performance.now();
    const { status, stderr } = spawnSync(
      process.execPath,
      [`${root}/node_modules/tsx/dist/cli.mjs`, `${root}/scripts/data.ts`, out],
      { cwd: root, encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(`npm run data: ${stderr}`);
    return (performance.now() - started) / 1000;
  });

  const language = readLanguage();
  const foldScript = buildScriptFold(language.characters, language.overrides);
  const boilerplate = language.boilerplate.map((pattern) => new RegExp(pattern));
  const times = readPlans().map(({ record: { id, garbled }, source }) => {
    const taken = Array.from({ length: rounds }, () => {
      const started = performance.now();
      parsePlan(id, source, { foldScript, boilerplate, garbled });
      return performance.now() - started;
    });
    return [id, median(taken)] as const;
  });
  return { dataBuild, parsePlan: Object.fromEntries(times) };
}
