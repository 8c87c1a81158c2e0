import { describe, expect, test } from 'vitest';
import { findInPlan } from '../../src/analysis/findInPlan.ts';
import { readPublicData } from '../readPublicData.ts';

const { plans } = readPublicData();
const jiangsu = plans.find(({ plan }) => plan === 'jiangsu-2020')!;

describe('findInPlan', () => {
  test('every place, in order, in either script', () => {
    const hits = findInPlan(jiangsu, '长三角');
    expect(findInPlan(jiangsu, '長三角')).toEqual(hits);
    const all = [...jiangsu.headings, ...jiangsu.measures].map(({ textHans }) => textHans).join('\n');
    expect(hits).toHaveLength(all.split('长三角').length - 1);
    const starts = new Map(
      [...jiangsu.headings, ...jiangsu.measures].map(({ id, rawStart }) => [id, rawStart]),
    );
    for (let i = 1; i < hits.length; i++) {
      const [a, b] = [hits[i - 1]!, hits[i]!];
      expect(starts.get(a.id)! < starts.get(b.id)! || (a.id === b.id && a.end <= b.start)).toBe(true);
    }
  });

  test('each hit is what was looked for', () => {
    const measures = new Map([...jiangsu.headings, ...jiangsu.measures].map((one) => [one.id, one.textHans]));
    for (const { id, start, end } of findInPlan(jiangsu, ' 铁路 '))
      expect(measures.get(id)!.slice(start, end)).toBe('铁路');
  });

  test('headings too; letters in either case', () => {
    expect(
      findInPlan(jiangsu, jiangsu.headings[2]!.text.trim()).some(({ id }) => id === jiangsu.headings[2]!.id),
    ).toBe(true);
    const hefei = plans.find(({ plan }) => plan === 'hefei-2020')!;
    expect(findInPlan(hefei, 'g60')).toEqual(findInPlan(hefei, 'G60'));
    expect(findInPlan(hefei, 'G60').length).toBeGreaterThan(0);
  });

  test('nothing asked, nothing found', () => {
    for (const query of ['', '  ', '没有这样的话']) expect(findInPlan(jiangsu, query)).toEqual([]);
  });
});
