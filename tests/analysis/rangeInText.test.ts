import { describe, expect, test } from 'vitest';
import { rangeInText } from '../../src/analysis/rangeInText.ts';
import type { DroppedRange, Measure } from '../../src/model/plan.ts';
import { deepFreeze } from '../deepFreeze.ts';
import { readPublicData } from '../readPublicData.ts';

/** 甲[编辑]乙(yǐ)丙丁 at 10 of its source. */
const measure: Measure = deepFreeze({
  id: 'probe-2020:1',
  number: '1',
  kind: 'measure' as const,
  headings: [],
  title: '',
  text: '甲乙丙丁',
  textHans: '甲乙丙丁',
  rawStart: 10,
  rawEnd: 22,
  units: [],
  mentions: [],
});
const dropped: readonly DroppedRange[] = deepFreeze([
  { rawStart: 0, rawEnd: 10, reason: 'layout' },
  { rawStart: 11, rawEnd: 15, reason: 'wiki', within: measure.id },
  { rawStart: 16, rawEnd: 20, reason: 'pinyin', within: measure.id },
  { rawStart: 22, rawEnd: 23, reason: 'layout' },
] as DroppedRange[]);
const cut = (rawStart: number, rawEnd: number): string | null => {
  const range = rangeInText(measure, dropped, rawStart, rawEnd);
  return range && measure.text.slice(range.start, range.end);
};

describe('rangeInText', () => {
  test.each([
    [10, 22, '甲乙丙丁'],
    [10, 11, '甲'],
    [10, 16, '甲乙'],
    [15, 21, '乙丙'],
    [15, 16, '乙'],
    [20, 22, '丙丁'],
    [11, 16, '乙'],
    [10, 15, '甲'],
  ])('source %s to %s is %s', (start, end, text) => {
    expect(cut(start, end)).toBe(text);
  });

  test('what lies outside the measure is nowhere in it', () => {
    expect(cut(9, 12)).toBeNull();
    expect(cut(20, 23)).toBeNull();
    expect(cut(0, 5)).toBeNull();
  });

  test('every committed quote and mention stands where its raw range says', () => {
    const { plans, projects } = readPublicData();
    const measures = new Map(
      plans.flatMap((plan) => plan.measures.map((one) => [one.id, { one, dropped: plan.dropped }] as const)),
    );
    const commitments = projects.flatMap((project) => project.commitments);
    expect(commitments.length).toBeGreaterThan(200);
    const lost = commitments.filter(({ measure: id, rawStart, rawEnd, quote }) => {
      const { one, dropped: holes } = measures.get(id)!;
      const range = rangeInText(one, holes, rawStart, rawEnd);
      return !range || one.text.slice(range.start, range.end) !== quote;
    });
    expect(lost).toEqual([]);
    for (const { one, dropped: holes } of measures.values())
      for (const { start, end, rawStart, rawEnd } of one.mentions.slice(0, 3))
        expect(rangeInText(one, holes, rawStart, rawEnd)).toEqual({ start, end });
  });
});
