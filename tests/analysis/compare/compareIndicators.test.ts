import { expect, test } from 'vitest';
import { compareIndicators } from '../../../src/analysis/compare/compareIndicators.ts';
import { readPublicData } from '../../readPublicData.ts';

const { indicators, summaries } = readPublicData();
const tables = compareIndicators(indicators, summaries);

const cellsOf = (level: string, id: string) =>
  tables
    .find((table) => table.level === level)!
    .groups.flatMap(({ rows }) => rows)
    .find(({ indicator }) => indicator.id === id)!.cells;

test('provinces and cities stand in tables of their own, and every value in one of them', () => {
  expect(tables.map(({ level, plans }) => [level, plans.map(({ id }) => id)])).toEqual([
    ['province', ['anhui-2021', 'jiangsu-2020']],
    ['city', ['hefei-2020', 'suzhou-2021', 'yancheng-2017']],
  ]);
  const shown = tables.flatMap(({ groups }) =>
    groups.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap(({ values }) => values))),
  );
  expect(shown).toHaveLength(indicators.values.length);
});

test('what a plan does not state is empty, and an aim without a number is not', () => {
  expect(cellsOf('province', '5g-coverage').map(({ values }) => values.length)).toEqual([0, 1]);
  expect(cellsOf('province', 'good-air-days').map(({ values }) => values[0]!.written)).toEqual([
    '国家下达目标',
    '国家下达目标任务',
  ]);
});

test('plans stand in the order in which they are given, never by value', () => {
  const turned = compareIndicators(indicators, summaries.toReversed());
  expect(turned.map(({ plans }) => plans.map(({ id }) => id))).toEqual([
    ['jiangsu-2020', 'anhui-2021'],
    ['yancheng-2017', 'suzhou-2021', 'hefei-2020'],
  ]);
  const ids = (from: typeof tables) =>
    from.map(({ groups }) => groups.flatMap(({ rows }) => rows.map(({ indicator }) => indicator.id)));
  expect(ids(turned)).toEqual(ids(tables));
});
