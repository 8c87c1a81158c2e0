/** The press against names annotated by hand in the five plans: found, layer, verb and status, nothing invented. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildScriptFold } from '../../src/plans/foldScript.ts';
import { pressBundled, type Bundled } from '../pressBundled.ts';
import { scoreAgainstGold, type GoldEntity, type Verdict } from './scoreAgainstGold.ts';

interface Gold {
  readonly entities: GoldEntity[];
  readonly non_spatial: { name: string; measure: string; reason: string }[];
}
const plans = ['anhui-2021', 'hefei-2020', 'jiangsu-2020', 'suzhou-2021', 'yancheng-2017'];
const readGold = (plan: string): Gold =>
  JSON.parse(readFileSync(`tests/golden/${plan}.json`, 'utf8')) as Gold;

let output: Bundled['output'];
let fold: (text: string) => string;
let verdicts: Map<string, Verdict[]>;
beforeAll(() => {
  const { input, output: pressed } = pressBundled();
  output = pressed;
  fold = buildScriptFold(input.language.characters, input.language.overrides);
  verdicts = new Map(
    plans.map((plan) => [plan, scoreAgainstGold(plan, readGold(plan).entities, output, fold)]),
  );
});

/** The share without the given failures, and what failed. */
function score(own: readonly Verdict[], failures: readonly Verdict['failure'][]) {
  const wrong = own.filter(({ failure }) => failures.includes(failure));
  const lines = wrong.map(
    ({ entity, measure, failure, detail }) => `${measure} ${entity.name}: ${failure} (${detail})`,
  );
  return {
    share: own.length ? 1 - wrong.length / own.length : 1,
    said: `${wrong.length} of ${own.length}:\n${lines.join('\n')}`,
  };
}
const all = (): Verdict[] => [...verdicts.values()].flat();
const promises = (own: readonly Verdict[]): Verdict[] => own.filter(({ entity }) => entity.named_project);
const firm = (own: readonly Verdict[]): Verdict[] => own.filter(({ entity }) => !entity.borderline);

describe.each(plans)('%s', (plan) => {
  test('zones, parks, lines, airports and ports are found', () => {
    const own = firm(promises(verdicts.get(plan)!)).filter(({ core }) => core);
    expect(own.length).toBeGreaterThan(25);
    const { share, said } = score(own, ['missed']);
    expect(share, said).toBeGreaterThanOrEqual(0.94);
  });

  test('all promises are found', () => {
    const { share, said } = score(firm(promises(verdicts.get(plan)!)), ['missed']);
    expect(share, said).toBeGreaterThanOrEqual(0.94);
  });
});

describe('all five', () => {
  test('98 of 100 core names, 97 of 100 of all are found', () => {
    const own = firm(promises(all()));
    expect(own.length).toBeGreaterThan(600);
    const core = score(
      own.filter((verdict) => verdict.core),
      ['missed'],
    );
    expect(core.share, core.said).toBeGreaterThanOrEqual(0.98);
    const { share, said } = score(own, ['missed']);
    expect(share, said).toBeGreaterThanOrEqual(0.97);
  });

  test('9 of 10 are found even where a reasonable annotator could decide otherwise', () => {
    const { share, said } = score(promises(all()), ['missed']);
    expect(share, said).toBeGreaterThanOrEqual(0.9);
  });

  test('99 of 100 lie in the annotated layer, 97 of 100 bear its verb and stage', () => {
    const found = promises(all()).filter(({ failure }) => failure !== 'missed');
    const layer = score(found, ['layer']);
    expect(layer.share, layer.said).toBeGreaterThanOrEqual(0.99);
    const verb = score(found, ['verb or status']);
    expect(verb.share, verb.said).toBeGreaterThanOrEqual(0.97);
  });

  test('what is only mentioned is not promised', () => {
    const mentioned = all().filter(({ entity, failure }) => !entity.named_project && failure !== 'missed');
    expect(mentioned.length).toBeGreaterThan(300);
    const { share, said } = score(mentioned, ['promised, though only mentioned']);
    expect(share, said).toBeGreaterThanOrEqual(0.98);
  });

  test('what looks like a thing on the map and is none became no project', () => {
    const names = new Set(output.projects.flatMap(({ name, aliases }) => [name, ...aliases].map(fold)));
    const nonSpatial = plans.flatMap((plan) => readGold(plan).non_spatial);
    expect(nonSpatial.length).toBeGreaterThan(400);
    expect(
      nonSpatial.filter(({ name }) => names.has(fold(name))).map(({ name, reason }) => `${name}: ${reason}`),
    ).toEqual([]);
  });

  test('the score can fall', () => {
    const projects = output.projects.map((project) => ({ ...project, commitments: [] }));
    const without = scoreAgainstGold(
      'suzhou-2021',
      readGold('suzhou-2021').entities,
      { ...output, projects },
      fold,
    );
    expect(score(promises(without), ['missed']).share).toBeLessThan(0.5);
  });
});
