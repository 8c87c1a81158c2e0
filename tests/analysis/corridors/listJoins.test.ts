import { expect, test } from 'vitest';
import { listJoins } from '../../../src/analysis/corridors/listJoins.ts';
import { bundledCorridors as data, turnRound } from './bundledCorridors.ts';

const joins = listJoins(data, { border: '皖苏', side: '苏' });
const find = (name: string) => joins.find((row) => row.name === name)!;

test('what joins Jiangsu and Anhui beside lines of traffic, each with its reasons', () => {
  expect(joins.length).toBeGreaterThan(40);
  expect(find('顶山—汊河省际毗邻地区新型功能区').reasons.map(({ sort }) => sort)).toContain('name');
  expect(find('江苏滨海LNG接收站配套苏皖管线').reasons[0]).toEqual({
    sort: 'provinces',
    provinces: ['皖', '苏'],
  });
  expect(find('中新苏滁高新技术产业开发区').reasons).toEqual([
    { sort: 'partner', name: '苏州', place: 'suzhou' },
  ]);
  expect(find('宿州徐州现代产业园区').reasons).toContainEqual({
    sort: 'partner',
    name: '徐州',
    place: 'xuzhou',
  });
  for (const { project, reasons } of joins) {
    expect(reasons.length, project).toBeGreaterThan(0);
    // Existing things that no plan promises anything of are no part of the list.
    expect(data.projects.get(project)!.commitments.length, project).toBeGreaterThan(0);
  }
});

test('each says what the two sides say, ours first', () => {
  const { sides } = find('顶山—汊河省际毗邻地区新型功能区');
  expect(sides.map(({ side, answers }) => [side, answers.province])).toEqual([
    ['苏', 'mentioned'],
    ['皖', 'mentioned'],
  ]);
  // It lies in Anhui alone: that Jiangsu's plan does not name it says nothing.
  expect(find('宿州徐州现代产业园区').sides[0].answers.province).toBe('notCompared');
});

test('lines of traffic that cross as drawn stand in the list of crossings, rivers and pipelines in this', () => {
  const crossing = data.lines
    .filter(({ crossings }) => crossings.some(({ border }) => border === '皖苏'))
    .map(({ project }) => data.projects.get(project)!);
  const listed = new Set(joins.map(({ project }) => project));
  expect(crossing.filter(({ kind, id }) => kind === 'railway' && listed.has(id))).toEqual([]);
  expect(listed.has('huai-river') || joins.some(({ kind }) => kind === 'river')).toBe(true);
});

test('things of the two provinces alone come first; order of data changes nothing', () => {
  const breadth = joins.map(({ reasons: [first] }) =>
    first?.sort === 'provinces' ? first.provinces.length : 2,
  );
  expect(breadth).toEqual([...breadth].sort((a, b) => a - b));
  expect(listJoins(turnRound(data), { border: '皖苏', side: '苏' })).toEqual(joins);
});
