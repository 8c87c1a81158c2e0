import { expect, test } from 'vitest';
import { buildMatrix, type MatrixCell } from '../../../src/analysis/compare/buildMatrix.ts';
import { buildComparison } from '../../../src/analysis/compare/comparison.ts';
import { filterMatrix } from '../../../src/analysis/compare/filterMatrix.ts';
import { readComparisonInput } from '../../compareInput.ts';

const input = readComparisonInput();
const matrix = buildMatrix(buildComparison(input));
const cells = (project: string): MatrixCell[] => [
  ...matrix.rows.find((row) => row.project.id === project)!.cells,
];
const sorts = (project: string): string =>
  cells(project)
    .map(({ sort }) => sort)
    .join(' ');
const all = { kinds: [], statusClasses: [], plans: [], isAll: true, text: '' } as const;

test('plans of equal level stand together, provinces first', () => {
  expect(matrix.sides.map(({ plan, province }) => `${plan.id} ${province}`)).toEqual([
    'anhui-2021 皖',
    'jiangsu-2020 苏',
    'hefei-2020 皖',
    'suzhou-2021 皖',
    'yancheng-2017 苏',
  ]);
});

test('a cell says what the plan says, only names, leaves out, or has nothing to say of', () => {
  expect(sorts('hefei-xinyi-railway')).toBe('said said said said unsure');
  expect(sorts('shanghai-suzhou-huzhou-railway')).toBe('outside said outside outside unsure');
  expect(sorts('chuzhou-nanjing-intercity')).toBe('said notMentioned unsure unsure unsure');
  expect(sorts('hongqiao-cbd')).toBe('named outside outside named outside');
});

test('of a plan that words itself twice the less advanced stage comes first, and all are there', () => {
  const { statements } = cells('hefei-xinyi-railway')[2]!;
  expect(statements.map(({ said }) => said!.commitment.status)).toEqual(['preparatory', 'to_start']);
});

test('every commitment of a held plan stands in one cell', () => {
  const said = matrix.rows.flatMap((row) =>
    row.cells.flatMap(({ statements }) => statements.filter((one) => one.said)),
  );
  expect(said).toHaveLength([...input.projects].flatMap(({ commitments }) => commitments).length);
});

test('filters: two plans, kind, stage of a clause, words in either script and in pinyin', () => {
  const twoPlans = filterMatrix(matrix.rows, { ...all, isAll: false });
  expect(twoPlans.every(({ plans }) => plans > 1)).toBe(true);
  expect(twoPlans.length).toBeGreaterThan(60);
  const names = (filter: Partial<Parameters<typeof filterMatrix>[1]>): string[] =>
    filterMatrix(matrix.rows, { ...all, ...filter }).map(({ project }) => project.id);
  for (const text of ['合新高铁', '合肥—新沂', '合肥新沂', 'hefei xinyi', 'he fei xin yi'])
    expect(names({ text }), text).toContain('hefei-xinyi-railway');
  expect(names({ text: '没有这样的名称' })).toEqual([]);
  expect(
    new Set(filterMatrix(matrix.rows, { ...all, kinds: ['waterway'] }).map(({ project }) => project.kind)),
  ).toEqual(new Set(['waterway']));
  expect(names({ statusClasses: ['planned'], plans: ['hefei-2020'] })).toContain('hefei-xinyi-railway');
  expect(names({ statusClasses: ['planned'], plans: ['anhui-2021'] })).not.toContain('hefei-xinyi-railway');
});
