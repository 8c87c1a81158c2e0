import { expect, test } from 'vitest';
import { multiplyProjects } from '../../scripts/bench/multiplyProjects.ts';
import { buildComparison } from '../../src/analysis/compare/comparison.ts';
import { buildMatrix } from '../../src/analysis/compare/buildMatrix.ts';
import { describeBorder } from '../../src/analysis/corridors/describeBorder.ts';
import { bundledCorridors } from '../analysis/corridors/bundledCorridors.ts';
import { readComparisonInput } from '../compareInput.ts';

const { texts, tables } = readComparisonInput();
const data = { ...bundledCorridors, texts };
const tripled = multiplyProjects(data, 3);

test('every crossing and every row of the matrix is there three times, and the first copy is the data', () => {
  const crossings = (of: typeof data) =>
    describeBorder(of, { border: '皖苏', side: null })!.crossings.map(({ project }) => project);
  expect(crossings(tripled)).toHaveLength(crossings(data).length * 3);
  const rows = (of: typeof data) =>
    buildMatrix(buildComparison({ ...of, projects: of.projects.values(), tables })).rows;
  expect(rows(tripled)).toHaveLength(rows(data).length * 3);
  expect([...tripled.projects.keys()].slice(0, data.projects.size)).toEqual([...data.projects.keys()]);
});
