import { expect, test } from 'vitest';
import { listUnitsOf } from '../../../src/analysis/parks/listUnitsOf.ts';
import { parkEntries } from './bundledParks.ts';

test('a unit of two measures stands once for each plan and role, with the first measure', () => {
  const [base] = parkEntries.flatMap(({ commitments }) => commitments);
  const commitments = ['a:1', 'a:2', 'b:1'].map((measure) => ({
    ...base!,
    measure,
    plan: measure.slice(0, 1),
  }));
  const lead = { name: '市商务局', role: 'lead' as const };
  const measures = new Map([
    ['a:1', { units: [lead] }],
    ['a:2', { units: [lead, { ...lead, role: 'support' as const }] }],
    ['b:1', { units: [lead] }],
  ]);
  expect(listUnitsOf(commitments, measures).map(({ measure, role }) => `${measure} ${role}`)).toEqual([
    'a:1 lead',
    'a:2 support',
    'b:1 lead',
  ]);
});
