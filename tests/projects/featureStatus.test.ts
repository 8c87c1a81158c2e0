import { describe, expect, test } from 'vitest';
import type { Commitment } from '../../src/model/project.ts';
import type { Status, Work } from '../../src/model/status.ts';
import { featureStatus } from '../../src/projects/featureStatus.ts';
import { deepFreeze } from '../deepFreeze.ts';

const order = ['old-2017', 'new-2021'];
const said = (plan: string, status: Status | null, work: Work | null = null): Commitment =>
  deepFreeze({
    plan,
    measure: `${plan}:1`,
    quote: '推进甲',
    rawStart: 0,
    rawEnd: 3,
    verb: status && '推进',
    status,
    work,
    statusBasis: 'stated',
    certainty: 'certain',
  });
const statusOf = (own: readonly Commitment[], built = false) => featureStatus(deepFreeze(own), built, order);

describe('featureStatus', () => {
  test('the newest plan speaks, wherever its words stand', () => {
    const own = [said('new-2021', 'study'), said('old-2017', 'under_construction')];
    expect(statusOf(own)).toMatchObject({ status: 'study', statusClass: 'planned' });
    expect(statusOf([...own].reverse())).toMatchObject({ status: 'study' });
    expect(statusOf([said('old-2017', 'to_start')])).toMatchObject({ status: 'to_start' });
  });

  test.each<[Status | null, Status | null]>([
    ['study', 'to_start'],
    ['proposed', 'study'],
    ['preparatory', 'under_construction'],
    ['to_start', 'promote'],
    ['promote', 'under_construction'],
    ['promote', 'existing'],
    [null, 'in_operation'],
  ])('of two wordings the less advanced, %s before %s', (less, more) => {
    expect(statusOf([said('new-2021', more), said('new-2021', less)]).status).toBe(less);
    expect(statusOf([said('new-2021', less), said('new-2021', more)]).status).toBe(less);
  });

  test.each<[Status | null, string]>([
    ['existing', 'present'],
    ['in_operation', 'present'],
    ['under_construction', 'building'],
    ['to_start', 'planned'],
    ['preparatory', 'planned'],
    ['study', 'planned'],
    ['proposed', 'planned'],
    ['promote', 'promote'],
    [null, 'promote'],
  ])('%s is drawn as %s', (status, statusClass) => {
    expect(statusOf([said('new-2021', status)])).toMatchObject({ status, statusClass });
  });

  test('works on what stands are drawn as 现状, with the stage of the work', () => {
    for (const work of ['upgrade', 'extend', 'operate'] as const)
      expect(statusOf([said('new-2021', 'study', work)], true)).toEqual({
        status: 'study',
        statusClass: 'present',
        work,
        workClass: 'planned',
      });
  });

  test('new works, and works on what did not stand, are drawn by their own stage', () => {
    expect(statusOf([said('new-2021', 'study', 'new')], true).statusClass).toBe('planned');
    expect(statusOf([said('new-2021', 'study', 'upgrade')], false).statusClass).toBe('planned');
    expect(statusOf([said('new-2021', 'promote')], true).statusClass).toBe('promote');
  });

  test('what no plan promises is 现状 where it stood, and without a stage where it did not', () => {
    expect(statusOf([], true)).toEqual({ status: 'existing', statusClass: 'present', work: null });
    expect(statusOf([], false)).toEqual({ status: null, statusClass: 'promote', work: null });
  });
});
