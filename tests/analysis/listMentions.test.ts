import { describe, expect, test } from 'vitest';
import { listMentions } from '../../src/analysis/listMentions.ts';
import { readPublicData } from '../readPublicData.ts';

const { plans, projects, places } = readPublicData();
const ids = [...projects, ...places].map(({ id }) => id);

describe('listMentions', () => {
  test('together they are all mentions of all plans, each once', () => {
    const total = plans.flatMap(({ measures }) => measures.flatMap(({ mentions }) => mentions)).length;
    const listed = ids.flatMap((id) => listMentions(plans, id));
    expect(total).toBeGreaterThan(2500);
    expect(listed).toHaveLength(total);
  });

  test('in the order of the plans and of the text, each told apart by measure and offset', () => {
    for (const id of ['hefei', 'yangtze-delta', 'hefei-xinyi-railway']) {
      const found = listMentions(plans, id);
      expect(found.length).toBeGreaterThan(2);
      const order = found.map(({ plan, rawStart }) => [
        plans.findIndex((text) => text.plan === plan),
        rawStart,
      ]);
      const sorted = [...order].sort((a, b) => a[0]! - b[0]! || a[1]! - b[1]!);
      expect(order).toEqual(sorted);
      expect(new Set(order.map(String)).size).toBe(order.length);
    }
  });

  test('holds more than the commitments, and what is mentioned only', () => {
    const onlyNamed = projects.filter(({ commitments, context }) => commitments.length === 0 && !context);
    expect(onlyNamed.length).toBeGreaterThan(50);
    for (const { id } of onlyNamed) expect(listMentions(plans, id).length, id).toBeGreaterThan(0);
    for (const { id, commitments } of projects)
      for (const { measure } of commitments)
        expect(listMentions(plans, id).some((one) => one.measure.id === measure)).toBe(true);
  });

  test('nothing is nowhere', () => {
    expect(listMentions(plans, 'atlantis')).toEqual([]);
    expect(listMentions([], 'hefei')).toEqual([]);
  });
});
