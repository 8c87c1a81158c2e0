/** How a measure is called where it is cited, in each language. */
import { expect, test } from 'vitest';
import type { MeasureKind } from '../../src/model/plan.ts';
import { numberLabel } from '../../src/ui/reader/numberLabel.ts';
import { en } from '../../src/words/en/en.ts';
import { zh } from '../../src/words/zh/zh.ts';
import { readPublicData } from '../readPublicData.ts';

test.each<[string, MeasureKind, string, string, string]>([
  ['suzhou-2021:34', 'measure', '34', '第34条', 'Measure 34'],
  ['anhui-2021:17', 'measure', '十七', '第十七条', 'Measure 17'],
  ['jiangsu-2020:3-2-1', 'measure', '三(二)1', '三(二)1', 'Measure 3.2.1'],
  ['hefei-2020:box-9', 'box', '专栏9', '专栏9', 'Box 9'],
  ['suzhou-2021:0', 'general', '引言', '引言', 'Preamble'],
  ['anhui-2021:notice', 'general', '通知', '通知', 'Covering notice'],
  ['suzhou-2021:11-2', 'general', '十一(二)', '十一(二)', 'Section 11.2'],
  ['hefei-2020:3-1-0', 'leadin', '三(一)(引)', '三(一)(引)', 'Lead-in to 3.1'],
  ['hefei-2020:commentary-2', 'commentary', '解读2', '解读2', 'Commentary 2'],
])('%s', (id, kind, number, chinese, english) => {
  expect(numberLabel({ id, kind, number }, zh)).toBe(chinese);
  expect(numberLabel({ id, kind, number }, en)).toBe(english);
});

test('within a plan no two measures are called the same', () => {
  for (const { measures } of readPublicData().plans)
    for (const words of [zh, en]) {
      const labels = measures.map((measure) => numberLabel(measure, words));
      expect(labels.filter((label, at) => labels.indexOf(label) !== at)).toEqual([]);
    }
});
