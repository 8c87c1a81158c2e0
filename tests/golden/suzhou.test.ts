/** The press against 164 names annotated by hand in the Suzhou plan: measure, layer, verb and status. */
import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { pressBundled, type Bundled } from '../pressBundled.ts';
import { scoreAgainstGold, type GoldEntity, type Verdict } from './scoreAgainstGold.ts';

const { entities, non_spatial: nonSpatial } = JSON.parse(
  readFileSync('tests/golden/suzhou-2021.json', 'utf8'),
) as { entities: GoldEntity[]; non_spatial: { name: string; measure: string; reason: string }[] };

let output: Bundled['output'];
let verdicts: Verdict[];
beforeAll(() => {
  ({ output } = pressBundled());
  verdicts = scoreAgainstGold('suzhou-2021', entities, output);
});

/** The share that was read as annotated, and what was not. */
function score(own: readonly Verdict[]): { share: number; failures: string } {
  const wrong = own.filter(({ failure }) => failure !== null);
  const lines = wrong.map(({ entity, failure }) => `${entity.measure} ${entity.name}: ${failure}`);
  return { share: 1 - wrong.length / own.length, failures: `${wrong.length} of ${own.length}:\n${lines.join('\n')}` };
}

test('at least 98 of 100 zones, parks, lines, airports and ports are read as annotated', () => {
  const core = verdicts.filter((verdict) => verdict.core);
  expect(core.length).toBeGreaterThan(40);
  const { share, failures } = score(core);
  expect(share, failures).toBeGreaterThanOrEqual(0.98);
});

test('at least 90 of 100 other names are read as annotated', () => {
  const rest = verdicts.filter((verdict) => !verdict.core);
  expect(rest.length).toBeGreaterThan(80);
  const { share, failures } = score(rest);
  expect(share, failures).toBeGreaterThanOrEqual(0.9);
});

test('what looks like a thing on the map and is none became no project', () => {
  expect(nonSpatial.length).toBeGreaterThan(40);
  const names = new Map(output.projects.flatMap(({ id, name, aliases }) => [name, ...aliases].map((one) => [one, id])));
  expect(nonSpatial.filter(({ name }) => names.has(name)).map(({ name, reason }) => `${name}: ${reason}`)).toEqual([]);
});

test('the score can fall', () => {
  const projects = output.projects.map((project) => ({ ...project, commitments: [] }));
  const without = scoreAgainstGold('suzhou-2021', entities, { ...output, projects });
  expect(score(without.filter(({ core }) => core)).share).toBeLessThan(0.5);
});
