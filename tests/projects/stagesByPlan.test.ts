import { expect, test } from 'vitest';
import type { Commitment } from '../../src/model/project.ts';
import type { Status, Work } from '../../src/model/status.ts';
import { stagesByPlan } from '../../src/projects/stagesByPlan.ts';

const said = (plan: string, status: Status, work: Work | null = null): Commitment => ({
  plan,
  measure: `${plan}:1`,
  quote: '推进甲',
  rawStart: 0,
  rawEnd: 3,
  verb: '推进',
  status,
  work,
  statusBasis: 'stated',
  certainty: 'certain',
});

test('each plan by itself, where they differ', () => {
  expect(stagesByPlan([said('a', 'study'), said('b', 'promote')], false, ['a', 'b'])).toEqual({
    statusClassBy: { a: 'planned', b: 'promote' },
  });
});

test('nothing where they agree in what is drawn, however they word it', () => {
  expect(stagesByPlan([said('a', 'study'), said('b', 'proposed')], false, ['a', 'b'])).toEqual({});
  expect(stagesByPlan([said('a', 'study')], false, ['a'])).toEqual({});
});

test('works on what stands are works of the plan that speaks of them', () => {
  const own = [said('a', 'study', 'upgrade'), said('b', 'existing')];
  expect(stagesByPlan(own, true, ['a', 'b'])).toEqual({
    statusClassBy: { a: 'present', b: 'present' },
    workClassBy: { a: 'planned' },
  });
});
