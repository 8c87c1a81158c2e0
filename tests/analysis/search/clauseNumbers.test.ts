import { describe, expect, test } from 'vitest';
import { findNumbered } from '../../../src/analysis/search/clauseNumbers.ts';
import { findHits } from '../../../src/analysis/search/findHits.ts';
import { readQuery } from '../../../src/analysis/search/readQuery.ts';
import { bundledIndex as index } from './bundledIndex.ts';

const idsOf = (query: string, plan: string | null = null): string[] =>
  findNumbered(index.numbers, readQuery(query, index.fold), plan).found.map(({ measure }) => measure.id);

describe('a clause by its number', () => {
  test.each([
    ['第34条', ['hefei-2020:34', 'anhui-2021:34', 'suzhou-2021:34']],
    ['宿州34', ['suzhou-2021:34']],
    ['宿州行动计划 (34)', ['suzhou-2021:34']],
    ['安徽 三十四', ['anhui-2021:34']],
    ['專欄9', ['hefei-2020:box-9']],
    ['江苏 三(二)1', ['jiangsu-2020:3-2-1']],
    ['盐城二(一)', ['yancheng-2017:2-1']],
  ])('%s', (query, ids) => {
    expect(idsOf(query).toSorted()).toEqual(ids.toSorted());
  });

  test.each(['g3', 's1', '徐州1号线', '十', '2021', '第999条', '上海 34', '', '条', '第'])(
    'no clause: %s',
    (query) => {
      expect(idsOf(query)).toEqual([]);
    },
  );

  test('only of the plan that is asked for, each once, beside what holds the words', () => {
    expect(idsOf('第34条', 'suzhou-2021')).toEqual(['suzhou-2021:34']);
    const group = findHits(index, '34').find(({ sort }) => sort === 'measure')!;
    const ids = group.hits.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.slice(0, 3).toSorted()).toEqual(['anhui-2021:34', 'hefei-2020:34', 'suzhou-2021:34']);
  });
});
