/** A plan that nobody has seen goes the same road: measures, units, known projects, and what is new as unresolved. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { readPressInput } from '../scripts/readPressInput.ts';
import type { PressOutput } from '../src/press/pressOutput.ts';
import { pressPlans } from '../src/press/pressPlans.ts';

let output: PressOutput;
beforeAll(() => {
  const source = readFileSync('tests/fixtures/sixth-plan.txt', 'utf8');
  output = pressPlans({
    ...readPressInput(),
    plans: [{ record: { id: 'jiajiang-2026', garbled: [] }, source }],
  });
});

describe('a made-up sixth plan', () => {
  test('is cut into its measures, with their units', () => {
    const [plan] = output.plans;
    expect(plan!.measures.map(({ number }) => number)).toEqual(['引言', '一', '二', '三', '四', '专栏1']);
    const first = plan!.measures.find(({ number }) => number === '一')!;
    expect(first.units).toEqual([
      { name: '市发展改革委', role: 'lead' },
      { name: '市交通运输局', role: 'support' },
    ]);
  });

  test.each([
    ['hefei-xinyi-railway', '加快建设', 'promote'],
    ['yancheng-taizhou-wuxi-changzhou-yixing-railway', '推进…前期工作', 'preparatory'],
    ['hening-expressway', '推进', 'promote'],
    ['hean-expressway', '推进', 'promote'],
    ['xinbian-river-waterway', '实施', 'promote'],
  ])('says of %s: %s, %s', (id, verb, status) => {
    const project = output.projects.find((candidate) => candidate.id === id);
    expect(project?.commitments.map((said) => [said.verb, said.status])).toEqual([[verb, status]]);
  });

  test.each([['suzhou-industrial-park', 'a model']])('only mentions %s: %s', (id) => {
    expect(output.projects.find((candidate) => candidate.id === id)?.commitments).toEqual([]);
  });

  test('reports what it does not know, with kind, verb and stage', () => {
    const said = output.report.unresolved.map(({ quote, kind, verb, status }) => [quote, kind, verb, status]);
    expect(said).toEqual(
      expect.arrayContaining([
        ['甲江—泗县城际铁路', 'railway', '谋划', 'proposed'],
        ['甲江至滁州高速公路', 'highway', '建成', 'under_construction'],
        ['甲江港区', 'port', '规划建设', 'proposed'],
        ['松江（甲江）科技产业园', 'park', '共建', 'promote'],
        ['甲江综合保税区', 'zone', '申报建设', 'proposed'],
      ]),
    );
  });
});
