import { expect, test } from 'vitest';
import { findInTexts } from '../../src/analysis/findInTexts.ts';
import { readPublicData } from '../readPublicData.ts';

const { plans } = readPublicData();

test('every hit holds every word, in either script', () => {
  for (const query of ['标准地', '新汴河 航道', '標準地', '飞地经济']) {
    const { hits, total } = findInTexts(query, plans);
    expect(total, query).toBeGreaterThan(0);
    for (const { id, plan, found } of hits) {
      const measure = plans.find((text) => text.plan === plan)!.measures.find((one) => one.id === id)!;
      for (const word of query.replace('標準', '标准').split(' '))
        expect(measure.textHans, id).toContain(word);
      expect(measure.textHans).toContain(found);
    }
  }
});

test('the total counts all, the list stops at its limit', () => {
  const { hits, total } = findInTexts('长三角', plans, 5);
  const holding = plans.flatMap(({ measures }) =>
    measures.filter(({ textHans }) => textHans.includes('长三角')),
  );
  expect(hits).toHaveLength(5);
  expect(total).toBe(holding.length);
});

test('measures come before introductions, and one character alone finds nothing', () => {
  const { hits } = findInTexts('一体化', plans, 1000);
  const ranks = hits.map(({ kind }) =>
    kind === 'measure' || kind === 'box' ? 0 : kind === 'commentary' ? 2 : 1,
  );
  expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  expect(findInTexts('水', plans).total).toBe(0);
  expect(findInTexts('  ', plans).total).toBe(0);
});
