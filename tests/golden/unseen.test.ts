/**
 * Constructed passages in the manner of plans that nobody bundled, in five styles of numbering, against names read by
 * hand: all that they name is found without any registry, and what they do not promise is not promised.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readPressInput } from '../../scripts/readPressInput.ts';
import type { PressOutput } from '../../src/press/pressOutput.ts';
import { pressPlans } from '../../src/press/pressPlans.ts';

interface Gold {
  /** Without registry: name, kind, verb, stage. */
  readonly names: string[];
  /** Found though no thing's own name. */
  readonly beside: string[];
  /** With the registry: project, verb, stage. */
  readonly promised: string[];
}
const input = readPressInput();

function press(plan: string, projects: typeof input.projects): PressOutput {
  const source = readFileSync(`tests/fixtures/unseen/${plan}.txt`, 'utf8');
  return pressPlans({ ...input, projects, plans: [{ record: { id: `${plan}-2026`, garbled: [] }, source }] });
}
const said = (...parts: (string | null)[]): string => parts.filter(Boolean).join(' ');

describe.each(['shanghai', 'bay-area', 'zhejiang', 'chengyu', 'huaihai'])('%s', (plan) => {
  const gold = JSON.parse(readFileSync(`tests/golden/unseen/${plan}.json`, 'utf8')) as Gold;
  const without = press(plan, []).report.unresolved;
  const known = press(plan, input.projects);

  test('without registry every name is reported with kind, verb and stage, and nothing else', () => {
    const found = without.map(({ quote, kind, verb, status }) => said(quote, kind, verb, status));
    expect(found.filter((name) => !gold.beside.includes(name))).toEqual(gold.names);
  });

  test('with the registry nothing is promised that the passage does not promise', () => {
    const promised = known.projects.flatMap(({ name, commitments }) =>
      commitments.map(({ verb, status }) => said(name, verb, status)),
    );
    expect(promised.sort()).toEqual(gold.promised);
  });
});
