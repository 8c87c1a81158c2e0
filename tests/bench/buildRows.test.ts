import { describe, expect, test } from 'vitest';
import { buildRows } from '../../scripts/bench/buildRows.ts';
import { formatTable } from '../../scripts/bench/formatTable.ts';
import { readMeasures, type Measure } from '../../scripts/bench/readMeasures.ts';

const idle: Measure = {
  id: 'idle',
  label: 'to idle',
  unit: 'ms',
  digits: 0,
  statistic: 'median',
  budgets: [
    { against: 'bare', most: 1.3 },
    { against: 'plain', most: 3 },
  ],
};
const task: Measure = { ...idle, id: 'task', label: 'task', statistic: 'p95', budgets: [{ most: 50 }] };
const heap: Measure = { ...idle, id: 'heap', label: 'heap', budgets: [] };

describe('buildRows', () => {
  test('compares medians with both other pages', () => {
    const [row] = buildRows([idle], { idle: { ours: [120, 130, 900], bare: [100, 100, 100], plain: [50] } });
    expect(row!.values).toEqual({ ours: 130, bare: 100, plain: 50 });
    expect(row!.ratios).toEqual({ bare: 1.3, plain: 2.6 });
    expect(row!.isWithin).toBe(true);
  });

  test.each([
    [[131], [100], [50], false],
    [[130], [100], [43], false],
    [[130], [100], [44], true],
  ])('ours %j, bare %j, plain %j: %s', (ours, bare, plain, isWithin) => {
    expect(buildRows([idle], { idle: { ours, bare, plain } })[0]!.isWithin).toBe(isWithin);
  });

  test('a budget in the unit of the measure needs no other page', () => {
    const nineteen = Array.from({ length: 19 }, () => 0);
    expect(buildRows([task], { task: { ours: [...nineteen, 400] } })[0]!.isWithin).toBe(true);
    expect(buildRows([task], { task: { ours: [...nineteen, 51, 400] } })[0]!.isWithin).toBe(false);
  });

  test('without a budget, or with nothing to compare, there is no verdict', () => {
    expect(buildRows([heap], { heap: { ours: [1], bare: [2] } })[0]!.isWithin).toBeNull();
    expect(buildRows([idle], { idle: { ours: [1] } })[0]!.isWithin).toBeNull();
  });

  test('what was not measured has no row', () => {
    expect(buildRows([idle, heap], { heap: { ours: [1] } }).map(({ measure }) => measure.id)).toEqual([
      'heap',
    ]);
  });
});

test('the table has a line for each row and says what is over', () => {
  const rows = buildRows([idle, heap], {
    idle: { ours: [200], bare: [100], plain: [50] },
    heap: { ours: [9] },
  });
  const lines = formatTable(rows).split('\n');
  expect(lines).toHaveLength(3);
  expect(lines[1]).toMatch(/^to idle \(ms\) +200 +100 +50 +2\.00 +4\.00 +≤ 1\.3 × bare, ≤ 3 × plain +over$/);
  expect(lines[2]).toMatch(/^heap \(ms\) +9 +– +– +– +– +–$/);
});

test('the budgets are those of the design', () => {
  const budgets = Object.fromEntries(
    readMeasures()
      .filter((measure) => measure.budgets.length > 0)
      .map(({ id, budgets: list }) => [
        id,
        list.map(({ against, most }) => `${most} ${against ?? ''}`.trim()),
      ]),
  );
  expect(budgets).toEqual({
    javascript: ['1.25 bare'],
    firstIdle: ['1.3 bare', '3 plain'],
    heapGrowth: ['1'],
    toggle: ['1.3 bare'],
    filter: ['1.3 bare'],
    hover: ['1.3 bare'],
    select: ['1.3 bare'],
    longestTask: ['50'],
    panFrame: ['1.5 bare'],
    searchKey: ['10'],
    searchKeyMany: ['10'],
    analysis: ['300'],
    analysisTask: ['50'],
    analysisTaskMany: ['50'],
    dataBuild: ['5'],
    parsePlan: ['100'],
    press: ['1000'],
    pressTask: ['50'],
    zip: ['9'],
    oneFile: ['15'],
  });
});
