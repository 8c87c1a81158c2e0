import { expect, test } from 'vitest';
import { crossedPrefectures, touchedPrefectures } from '../../src/analysis/touchedPrefectures.ts';
import { buildComparison } from '../../src/analysis/compare/comparison.ts';
import { findTouch } from '../../src/analysis/compare/findTouch.ts';
import type { LineRow } from '../../src/model/lines.ts';
import { readComparisonInput } from '../compareInput.ts';

const input = readComparisonInput();

const lineOf = (toleranceKm: number, ...stays: [prefecture: string | null, km: number][]): LineRow => {
  let at = 0;
  const inOrder = stays.map(([prefecture, km]) => ({
    province: '皖' as const,
    prefecture,
    fromKm: at,
    toKm: (at += km),
  }));
  return { project: 'line', lengthKm: at, toleranceKm, stays: inOrder, nodes: [], crossings: [] };
};

test('a line crosses the prefectures in which it stays longer than its band is wide, all stays together', () => {
  expect(crossedPrefectures(lineOf(7, ['suzhou', 8], ['bengbu', 13], [null, 40], ['suzhou', 7]))).toEqual(
    new Set(['suzhou']),
  );
});

test('a line of class D, or none, tells no prefecture', () => {
  expect(crossedPrefectures(lineOf(20, ['suzhou', 400]))).toEqual(new Set());
  expect(crossedPrefectures(undefined)).toEqual(new Set());
});

test('what the bundled lines cross are cities of the gazetteer', () => {
  for (const line of input.lines)
    for (const id of crossedPrefectures(line)) expect(input.places.get(id)?.level).toBe('city');
});

test('a city whose places a project does not name is touched by the course of its line alone', () => {
  const [line, id] = input.lines
    .flatMap((one) => [...crossedPrefectures(one)].map((city) => [one, city] as const))
    .find(([, city]) => city === 'hefei')!;
  const known = [...input.projects].find((project) => project.id === line.project)!;
  const project = { ...known, id: 'unnamed', name: '某线', aliases: [], places: [] };
  const touch = (lines: readonly LineRow[]) =>
    findTouch(buildComparison({ ...input, lines }), project, { city: id });
  expect(touch([{ ...line, project: 'unnamed' }])).toBe('geometry');
  expect(touch([])).not.toBe('geometry');
  expect(touchedPrefectures(project, line, input.places)).toContain('hefei');
  expect(touchedPrefectures(project, undefined, input.places)).not.toContain('hefei');
});
