import { expect, test } from 'vitest';
import { arrangeTimeline } from '../../src/analysis/arrangeTimeline.ts';
import { readPublicData } from '../readPublicData.ts';

const { projects, summaries } = readPublicData();

test('dated plans by date, undated ones apart, by their period', () => {
  const { commitments } = projects.find(({ id }) => id === 'hefei-xinyi-railway')!;
  const { dated, undated } = arrangeTimeline(commitments, summaries);
  expect(dated.map(({ plan }) => plan.id)).toEqual(
    [...dated].sort((a, b) => (a.plan.issued! < b.plan.issued! ? -1 : 1)).map(({ plan }) => plan.id),
  );
  expect(dated.length).toBeGreaterThan(0);
  expect(undated.length).toBeGreaterThan(0);
  expect(undated.every(({ plan }) => plan.issued === null)).toBe(true);
});

test('no commitment is lost, and of one plan they stand in the order of the text', () => {
  for (const { commitments } of projects) {
    const { dated, undated } = arrangeTimeline(commitments, summaries);
    const shown = [...dated, ...undated].flatMap((entry) => entry.commitments);
    expect(new Set(shown)).toEqual(new Set(commitments));
    expect(shown).toHaveLength(commitments.length);
    for (const entry of [...dated, ...undated]) {
      const starts = entry.commitments.map(({ rawStart }) => rawStart);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
    }
  }
});

test('of undated plans the earlier period first, and one without a period last', () => {
  const of = (plan: string) => ({
    ...projects.find(({ commitments }) => commitments.length)!.commitments[0]!,
    plan,
  });
  const { undated } = arrangeTimeline(['yancheng-2017', 'jiangsu-2020', 'suzhou-2021'].map(of), summaries);
  expect(undated.map(({ plan }) => plan.id)).toEqual(['suzhou-2021', 'jiangsu-2020', 'yancheng-2017']);
});
