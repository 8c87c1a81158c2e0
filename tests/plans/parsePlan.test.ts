/** Law 1 for any text whatever; the bundled plans themselves are in tests/laws/partition.test.ts. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLanguage } from '../../scripts/readLanguage.ts';
import type { PlanText } from '../../src/model/plan.ts';
import { buildScriptFold } from '../../src/plans/foldScript.ts';
import { parsePlan } from '../../src/plans/parsePlan.ts';
import { check } from '../check.ts';
import { partitionFaults } from '../laws/partitionFaults.ts';
import { anyText, fragmentText, mutatedText } from './mutatedText.ts';

const { characters, overrides, boilerplate } = readLanguage();
const settings = {
  foldScript: buildScriptFold(characters, overrides),
  boilerplate: boilerplate.map((pattern) => new RegExp(pattern)),
};
const parse = (source: string): PlanText => parsePlan('probe-2020', source, settings);
const holds = (source: string): void => {
  const faults = partitionFaults(source, parse(source));
  if (faults.length > 0) throw new Error(faults.slice(0, 3).join('\n'));
};

describe('the partition holds for any text', () => {
  test('pieces of plans, broken', { timeout: 60_000 }, () => {
    check(fc.property(mutatedText, holds), 600);
  });

  test('nothing but numbers, marks and brackets', () => {
    check(fc.property(fragmentText, holds), 1500);
  });

  test('any code units, halves of characters too', () => {
    check(fc.property(anyText, holds), 500);
    check(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), holds), 500);
  });

  test('garbled ranges wherever they are', () => {
    check(
      fc.property(mutatedText, fc.nat(), fc.nat(60), (source, at, length) => {
        const start = source.length ? at % source.length : 0;
        const quote = source.slice(start, start + length);
        const garbled = [{ after: source.slice(0, start), quote, reason: 'unreadable' }];
        fc.pre(source.lastIndexOf(source.slice(0, start) + quote) === 0 || !quote);
        const text = parsePlan('probe-2020', source, { ...settings, garbled });
        expect(partitionFaults(source, text)).toEqual([]);
      }),
    );
  });

  test.each([
    ['contents inside a measure', '一、总则\n推进甲。\n目录\n二、任务\n推进丙的一句话。'],
    [
      'a chapter without items beside numbered items',
      '一、总则\n1.甲。\n2.乙。\n3.丙。\n二、任务\n三、保障\n正文。',
    ],
    [
      'sections that count on, and numbered items',
      '一、总则\n(一)甲。乙。\n(二)丙。丁。\n二、任务\n(三)戊。己。\n(四)庚。辛。\n1.甲。\n2.乙。\n3.丙。',
    ],
  ])('%s', (_, source) => {
    expect(partitionFaults(source, parse(source))).toEqual([]);
  });

  test.each(['', ' ', '\n\n', '甲', '一、', '目录', '[编辑]', '\ud842'])('%j', (source) => {
    expect(partitionFaults(source, parse(source))).toEqual([]);
  });
});

const outline = (source: string): string[] =>
  parse(source).measures.map(({ number, kind }) => `${number} ${kind}`);

describe('numbering styles', () => {
  test('a text without numbers is cited by its paragraphs', () => {
    const { measures } = parse('推进甲。\n\n　推进乙。\n');
    expect(measures.map(({ id, number, text }) => [id, number, text])).toEqual([
      ['probe-2020:1', '第1段', '推进甲。'],
      ['probe-2020:2', '第2段', '推进乙。'],
    ]);
  });

  test('chapters with items count on through the chapters', () => {
    const source = '一、总则\n前言一句。\n1.推进甲。\n2.推进乙。\n二、任务\n3.推进丙。\n4.推进丁。\n';
    expect(outline(source)).toEqual(['一(引) leadin', '1 measure', '2 measure', '3 measure', '4 measure']);
  });

  test('sections without items are the measures', () => {
    const source = '一、总则\n(一)目标。推进甲。\n(二)原则。推进乙。\n二、任务\n(一)交通。推进丙。\n';
    expect(outline(source)).toEqual(['一(一) measure', '一(二) measure', '二(一) measure']);
    expect(parse(source).measures.map(({ title }) => title)).toEqual(['目标', '原则', '交通']);
  });

  test('a quantity or a date is no number: it is out of turn', () => {
    const source = '一、总则\n1.推进甲。\n2.投资\n35.5亿元。\n3.到\n2025年。\n7、不是编号。\n';
    expect(outline(source)).toEqual(['1 measure', '2 measure', '3 measure']);
  });

  test('a table of contents is dropped whole, with its reason', () => {
    const source =
      '规划\n目录\n一、总则\n二、任务\n前言说明全文的由来和依据。\n一、总则\n推进甲。\n二、任务\n推进乙。\n';
    const { dropped, measures } = parse(source);
    expect(
      dropped
        .filter(({ reason }) => reason === 'contents')
        .map((range) => source.slice(range.rawStart, range.rawEnd)),
    ).toEqual(['目录\n一、总则\n二、任务']);
    expect(measures.some(({ text }) => text.includes('推进乙'))).toBe(true);
  });

  test('number marker, title and bracket of units stay in the text', () => {
    const [measure] = parse('一、总则\n1.推进甲。(市交通局负责)\n2.推进乙。\n3.推进丙。').measures;
    expect(measure!.text).toBe('1.推进甲。(市交通局负责)');
    expect(measure!.units).toEqual([{ name: '市交通局', role: 'responsible' }]);
  });

  test('an edit link inside a heading is dropped within it', () => {
    const { headings, dropped } = parse('一、总则[编辑]\n推进甲。\n二、任务[编辑]\n推进乙。');
    expect(headings.map(({ text }) => text)).toEqual(['一、总则', '二、任务']);
    expect(dropped.filter(({ reason }) => reason === 'wiki')).toHaveLength(2);
  });
});

describe('numbers that hold those above them (Shanghai)', () => {
  const contents =
    '某市规划\n第五次会议批准目 录\n一、总则......1\n1.1 目标........................................2\n二、任务......3';
  const body =
    '一、总则\n总述。\n1.1 目标\n说明。\n1.1.1 甲。增长\n2.5 万亿元。\n1.1.2 乙。\n1.2 原则\n丙。\n二、任务\n2.1 建设\n2.1.1 丁。\n2.1.3 不在其位。';
  const text = parse(`${contents}\n${body}`);

  test('sections and items count in their own chapter, each in its turn', () => {
    expect(text.measures.map(({ number }) => number)).toEqual([
      '一(引)',
      '1.1(引)',
      '1.1.1',
      '1.1.2',
      '1.2',
      '2.1.1',
    ]);
    expect(text.measures.map(({ id }) => id.split(':')[1])).toContain('1-1-2');
    expect(text.measures.at(-1)!.text).toContain('2.1.3 不在其位');
    expect(text.headings.filter(({ level }) => level === 2).map(({ text: title }) => title)).toEqual([
      '1.1 目标',
      '2.1 建设',
    ]);
  });

  test('contents with leaders go, though their title ends a line of the front page', () => {
    expect(text.dropped.some(({ reason }) => reason === 'contents')).toBe(true);
    expect(text.headings.filter(({ level }) => level === 1)).toHaveLength(2);
    expect(partitionFaults(`${contents}\n${body}`, text)).toEqual([]);
  });
});
