import { expect, test } from 'vitest';
import type { Said } from '../../../src/analysis/compare/comparison.ts';
import { explainByDates } from '../../../src/analysis/compare/explainByDates.ts';
import { compareStages } from '../../../src/analysis/compare/findStages.ts';
import type { PlanSummary } from '../../../src/model/plan.ts';
import type { Status } from '../../../src/model/status.ts';

const said = (status: Status | null, section?: string): Said =>
  ({ commitment: { status, ...(section ? { section } : {}) } }) as unknown as Said;

test('two stages that are both written differ', () => {
  expect(compareStages([said('preparatory')], [said('to_start')], [])?.sort).toBe('stage');
  expect(compareStages([said('study')], [said('study')], [])).toBeNull();
  // One of the plan's own clauses agrees.
  expect(compareStages([said('preparatory'), said('to_start')], [said('to_start')], [])).toBeNull();
});

test('推进类 beside a stage is another matter, and no verb is none', () => {
  expect(compareStages([said('promote')], [said('to_start')], [])?.sort).toBe('stageUnstated');
  expect(compareStages([said('promote')], [said('promote')], [])).toBeNull();
  expect(compareStages([said(null)], [said('to_start')], [])).toBeNull();
});

test('other sections of a line are never compared', () => {
  expect(compareStages([said('preparatory', '北段')], [said('to_start', '南段')], [])).toBeNull();
  expect(compareStages([said('preparatory', '北段')], [said('to_start')], [])).toBeNull();
});

test('existing (依托) is no stage of works', () => {
  expect(compareStages([said('existing')], [said('to_start')], ['existing'])).toBeNull();
});

const plan = (id: string, dates: Partial<PlanSummary>): PlanSummary =>
  ({ id, issued: null, issuedBasis: 'unknown', horizon: null, ...dates }) as PlanSummary;
const in2020 = plan('a', { issued: '2020-04-02', issuedBasis: 'stated' });
const in2021 = plan('b', { issued: '2021-12-26', issuedBasis: 'stated' });
const inferred = plan('c', { issued: '2020-04-02', issuedBasis: 'inferred' });
const from2021 = plan('d', { horizon: { from: 2021, to: 2023 } });
const at = (one: PlanSummary, status: Status | null) => ({ plan: one, status });

test.each([
  [in2020, 'preparatory', in2021, 'under_construction', 'progress', false],
  [in2021, 'under_construction', in2020, 'preparatory', 'progress', false],
  [inferred, 'preparatory', in2021, 'under_construction', 'progress', true],
  [inferred, 'preparatory', from2021, 'to_start', 'progress', true],
  [in2020, 'under_construction', in2021, 'preparatory', 'against', false],
  [in2020, 'preparatory', in2021, 'promote', 'laterUnstated', false],
  [in2020, 'promote', in2021, 'to_start', 'laterStated', false],
  [in2021, 'preparatory', from2021, 'to_start', 'undated', false],
  [in2021, 'preparatory', plan('e', {}), 'to_start', 'undated', false],
  [in2021, 'preparatory', in2021, 'to_start', 'same', false],
] as const)('dates: %#', (a, stageA, b, stageB, sort, isInferred) => {
  expect(explainByDates(at(a, stageA), at(b, stageB))).toEqual({ sort, isInferred });
});
