/** A wording that we take for a project by judgement says so; its own names do not. */
import { describe, expect, test } from 'vitest';
import { whyJudged } from '../../src/press/whyJudged.ts';
import type { ProjectEntry } from '../../src/model/registry.ts';

const entry: ProjectEntry = {
  id: 'zone',
  name: '甲州综合保税区',
  aliases: ['甲州综保区'],
  kind: 'zone',
  built: { before: false, source: 'fixture' },
  partners: [],
  industries: [],
  site: { type: 'none', reason: 'fixture' },
  sources: [],
  judged: [
    { alias: '开放平台', why: 'everywhere' },
    { alias: '综保区', why: 'short', plan: 'one' },
    { alias: '保税平台与物流中心', why: 'in one plan', plan: 'one' },
  ],
};

describe('whyJudged', () => {
  test.each([
    ['甲州综合保税区', 'one', undefined],
    ['综合保税区', 'one', undefined],
    ['甲州综保区', 'one', undefined],
    ['综保区', 'one', 'short'],
    ['综保区', 'two', undefined],
    ['开放平台', 'one', 'everywhere'],
    ['开放平台', 'two', 'everywhere'],
    ['保税平台', 'one', 'in one plan'],
    ['保税平台', 'two', undefined],
    ['别处', 'one', undefined],
  ])('%s in plan %s: %s', (quote, plan, why) => {
    expect(whyJudged(entry, plan, quote)).toBe(why);
  });
});
