/** The engine by itself: with the registry set aside it still finds most core names, as unresolved. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readPlans } from '../../scripts/readData.ts';
import { readPressInput } from '../../scripts/readPressInput.ts';
import { buildScriptFold } from '../../src/plans/foldScript.ts';
import { pressPlans } from '../../src/press/pressPlans.ts';
import type { GoldEntity } from './scoreAgainstGold.ts';

const core = ['zone', 'park', 'railway', 'highway', 'waterway', 'airport', 'port'];
const input = { ...readPressInput(), plans: readPlans() };
const fold = buildScriptFold(input.language.characters, input.language.overrides);
const plain = (text: string): string => fold(text).replace(/[“”「」\s—\-－()（）·.、]/g, '');

test('6 of 10 core names of the five plans are found without any registry', () => {
  const { plans, projects, report } = pressPlans({ ...input, projects: [] });
  expect(projects).toEqual([]);
  const missed: string[] = [];
  let count = 0;
  for (const { plan, measures } of plans) {
    const { entities } = JSON.parse(readFileSync(`tests/golden/${plan}.json`, 'utf8')) as {
      entities: GoldEntity[];
    };
    const numbers = new Map(measures.map(({ id, number }) => [id, number]));
    const found = new Map<string, string[]>();
    for (const { plan: of, measure, quote } of report.unresolved) {
      if (of !== plan) continue;
      const number = numbers.get(measure)!;
      found.set(number, [...(found.get(number) ?? []), plain(quote)]);
    }
    for (const { name, aliases = [], layer, named_project: isProject, commitments } of entities) {
      if (!isProject || !core.includes(layer)) continue;
      count++;
      const parts = commitments.flatMap(({ name_parts: written = [] }) => written);
      const names = [name, ...aliases, ...parts].map(plain);
      const isFound = commitments.some(({ measure }) =>
        (found.get(measure) ?? []).some((quote) => names.includes(quote)),
      );
      if (!isFound) missed.push(`${plan} ${layer} ${name}`);
    }
  }
  expect(count).toBeGreaterThan(250);
  expect(1 - missed.length / count, missed.join('\n')).toBeGreaterThanOrEqual(0.65);
});
