/** DESIGN §3: measures are numbered as each plan writes it, and their ids are ASCII and unique over all plans. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Measure } from '../../src/model/plan.ts';
import { pressBundled, type Bundled } from '../pressBundled.ts';

let output: Bundled['output'];
beforeAll(() => {
  ({ output } = pressBundled());
});

const measuresOf = (id: string): readonly Measure[] => output.plans.find(({ plan }) => plan === id)!.measures;
const numbersOf = (id: string, kind: Measure['kind']): string[] =>
  measuresOf(id).flatMap((measure) => (measure.kind === kind ? [measure.number] : []));
const upTo = (count: number): string[] => Array.from({ length: count }, (_, index) => `${index + 1}`);
const han = (count: number): string[] => {
  const ones = ['', ...'一二三四五六七八九'];
  return Array.from({ length: count }, (_, index) => {
    const [ten, one] = [Math.floor((index + 1) / 10), (index + 1) % 10];
    return `${ten > 1 ? ones[ten]! : ''}${ten > 0 ? '十' : ''}${ones[one]!}`;
  });
};

describe('counts and numbers', () => {
  test('Suzhou has measures 1 to 80', () => {
    expect(numbersOf('suzhou-2021', 'measure')).toEqual(upTo(80));
  });

  test('Anhui has measures 一 to 三十六', () => {
    expect(numbersOf('anhui-2021', 'measure')).toEqual(han(36));
  });

  test('Hefei has measures 1 to 210, 19 boxes and 3 parts of commentary', () => {
    expect(numbersOf('hefei-2020', 'measure')).toEqual(upTo(210));
    expect(numbersOf('hefei-2020', 'box')).toEqual(upTo(19).map((value) => `专栏${value}`));
    expect(numbersOf('hefei-2020', 'commentary')).toEqual(['解读1', '解读2', '解读3']);
  });

  test('Jiangsu has 60 paragraphs, counted anew in each section', () => {
    const numbers = numbersOf('jiangsu-2020', 'measure');
    expect(numbers).toHaveLength(60);
    const sectionOf = (number: string): string => number.replace(/\d+$/, '');
    for (const section of new Set(numbers.map(sectionOf))) {
      const own = numbers.filter((number) => sectionOf(number) === section);
      expect(own).toEqual(upTo(own.length).map((value) => `${section}${value}`));
    }
  });

  test('Yancheng has 30 sections', () => {
    const numbers = numbersOf('yancheng-2017', 'measure');
    expect(numbers).toHaveLength(30);
    expect(numbers.every((number) => /^[一二三四五六七八]\([一二三四五六七]\)$/.test(number))).toBe(true);
  });

  test.each([
    ['suzhou-2021', '引言', 'suzhou-2021:0', 'general'],
    ['suzhou-2021', '14', 'suzhou-2021:14', 'measure'],
    ['suzhou-2021', '十一(二)', 'suzhou-2021:11-2', 'general'],
    ['suzhou-2021', '一(一)', 'suzhou-2021:1-1', 'general'],
    ['anhui-2021', '十七', 'anhui-2021:17', 'measure'],
    ['hefei-2020', '专栏9', 'hefei-2020:box-9', 'box'],
    ['hefei-2020', '60', 'hefei-2020:60', 'measure'],
    ['hefei-2020', '二(引)', 'hefei-2020:2-0', 'leadin'],
    ['hefei-2020', '四(一)(引)', 'hefei-2020:4-1-0', 'leadin'],
    ['hefei-2020', '解读1', 'hefei-2020:commentary-1', 'commentary'],
    ['jiangsu-2020', '三(二)1', 'jiangsu-2020:3-2-1', 'measure'],
    ['jiangsu-2020', '二(引)', 'jiangsu-2020:2-0', 'leadin'],
    ['yancheng-2017', '二(一)', 'yancheng-2017:2-1', 'measure'],
    ['yancheng-2017', '二(引)', 'yancheng-2017:2-0', 'leadin'],
  ] as const)('%s %s is %s, a %s', (plan, number, id, kind) => {
    expect(measuresOf(plan).filter((measure) => measure.number === number)).toEqual([
      expect.objectContaining({ id, kind }),
    ]);
  });

  test('a measure opens with its own number, as the plan writes it', () => {
    const opens = (plan: string, number: string): string =>
      measuresOf(plan)
        .find((measure) => measure.number === number)!
        .textHans.slice(0, 5);
    expect(opens('suzhou-2021', '14')).toMatch(/^14[.．、]/);
    expect(opens('hefei-2020', '专栏9')).toMatch(/^专栏\s?9/);
    expect(opens('anhui-2021', '十七')).toMatch(/^[(（]十七/);
    expect(opens('yancheng-2017', '二(一)')).toMatch(/^[(（]一[)）]/);
  });
});

test('ids are ASCII, carry their plan and stand once over all plans', () => {
  const ids = output.plans.flatMap(({ headings, measures }) =>
    [...headings, ...measures].map(({ id }) => id),
  );
  expect(ids.length).toBeGreaterThan(500);
  expect(ids.filter((id) => !/^[a-z]+-\d{4}:[a-z0-9-]+$/.test(id))).toEqual([]);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  for (const { plan, headings, measures } of output.plans)
    for (const { id } of [...headings, ...measures]) expect(id.startsWith(`${plan}:`)).toBe(true);
});

test('numbers stand once in each plan', () => {
  for (const { measures } of output.plans) {
    const numbers = measures.map(({ number }) => number);
    expect(numbers.filter((number, index) => numbers.indexOf(number) !== index)).toEqual([]);
  }
});
