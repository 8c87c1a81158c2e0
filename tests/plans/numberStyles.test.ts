/** Styles of numbering and their mixtures, each in a few lines. */
import { describe, expect, test } from 'vitest';
import { readLanguage } from '../../scripts/readLanguage.ts';
import type { PlanText } from '../../src/model/plan.ts';
import { buildScriptFold } from '../../src/plans/foldScript.ts';
import { parsePlan } from '../../src/plans/parsePlan.ts';
import { partitionFaults } from '../laws/partitionFaults.ts';

const { characters, overrides, lookalikes, boilerplate } = readLanguage();
const settings = {
  foldScript: buildScriptFold(characters, overrides, lookalikes),
  boilerplate: boilerplate.map((pattern) => new RegExp(pattern)),
};
const parse = (source: string): PlanText => {
  const text = parsePlan('probe-2026', source, settings);
  expect(partitionFaults(source, text)).toEqual([]);
  return text;
};
const numbers = (source: string): string[] => parse(source).measures.map(({ number }) => number);
const ids = (source: string): string[] => parse(source).measures.map(({ id }) => id.split(':')[1]!);

const han = '一二三四五六七八九十';
const numeral = (value: number): string => {
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  return `${tens > 1 ? han[tens - 1]! : ''}${tens > 0 ? '十' : ''}${ones > 0 ? han[ones - 1]! : ''}`;
};
const upTo = (count: number): string[] => Array.from({ length: count }, (_, index) => numeral(index + 1));

describe('levels', () => {
  test('items that begin anew in each section are cited with it', () => {
    const source =
      '一、总则\n(一)甲\n1.推进甲。\n2.推进乙。\n(二)乙\n1.推进丙。\n2.推进丁。\n二、任务\n(一)丙\n1.推进戊。\n2.推进己。\n';
    expect(numbers(source)).toEqual(['一(一)1', '一(一)2', '一(二)1', '一(二)2', '二(一)1', '二(一)2']);
    expect(ids(source)).toEqual(['1-1-1', '1-1-2', '1-2-1', '1-2-2', '2-1-1', '2-1-2']);
  });

  test('a level that would be cited like another is written out', () => {
    expect(
      numbers(
        '第一章 总则\n一、甲\n正文。\n二、乙\n正文。\n第二章 任务\n一、丙\n(一)丁\n正文。\n(二)戊\n正文。',
      ),
    ).toEqual(['第一章一', '第一章二', '第二章一(一)', '第二章一(二)']);
  });

  test('four levels below a chapter', () => {
    expect(
      numbers('一、甲\n(一)乙\n1.丙\n（1）推进丁。\n（2）推进戊。\n①推进己。\n②推进庚。\n2.推进辛。'),
    ).toEqual(['一(一)1(1)', '一(一)1(2)①', '一(一)1(2)②', '一(一)2']);
  });

  test('chapters beyond thirty', () => {
    expect(
      numbers(
        upTo(34)
          .map((label) => `第${label}章 任务\n推进甲。`)
          .join('\n'),
      ),
    ).toEqual(upTo(34));
    expect(
      numbers(
        upTo(45)
          .map((label) => `${label}、任务\n推进甲。`)
          .join('\n'),
      ),
    ).toEqual(upTo(45));
  });

  test('full-width digits, 1) and boxes with a Han numeral', () => {
    expect(
      numbers('一、甲\n１．推进甲。\n２．推进乙。\n专栏一 工程\n甲。\n二、乙\n1)推进丙。\n2)推进丁。'),
    ).toEqual(['一1', '一2', '专栏一', '二1)', '二2)']);
  });

  test('一是 and 二是 at the start of their lines', () => {
    expect(numbers('一、甲\n一是推进甲。\n二是推进乙。\n二、乙\n正文。')).toEqual([
      '一 一是',
      '一 二是',
      '二',
    ]);
  });

  test('1. stands above 1.1 where it is a head', () => {
    expect(
      numbers('1. 总则\n1.1 甲\n正文。\n1.2 乙\n正文。\n2. 任务\n2.1 丙\n正文。\n1.推进丁。\n2.推进戊。\n'),
    ).toEqual(['1.1', '1.2', '2.1(引)', '2.1(1)', '2.1(2)']);
  });
});

describe('what is no number', () => {
  test('one item alone, a figure at the start of a line, a list inside a sentence', () => {
    expect(
      numbers('一、甲\n1.推进甲。\n二、乙\n投资\n3.5亿元，包括：（1）甲；（2）乙。（1）丙；（2）丁。'),
    ).toEqual(['一', '二']);
  });

  test('the lines of a box', () => {
    expect(
      numbers('一、甲\n(一)乙\n1.推进甲。\n2.推进乙。\n专栏1 工程\n1．丙。\n2．丁。\n(二)丙\n正文。'),
    ).toEqual(['一(一)1', '一(一)2', '专栏1', '一(二)']);
  });

  test.each([
    ['(1)甲。\n(2)乙。', 'in a style that the plan does not use'],
    ['一、续建\n1.甲。\n2.乙。\n二、新建\n1.丙。\n2.丁。\n三、谋划\n戊。', 'in the styles of the plan'],
    ['一、续建\n甲。\n二、新建\n乙。', 'by fewer numbers than the plan has'],
  ])('the lines of a box that it numbers itself: %s (%s)', (lines) => {
    const source = `一、甲\n正文。\n专栏1 工程\n${lines}\n二、乙\n正文。\n三、丙\n正文。`;
    expect(numbers(source)).toEqual(['一', '专栏1', '二', '三']);
  });

  test('a box that writes its numbers otherwise than the plan counts on by itself', () => {
    const source = '一、甲\n1．推进甲。\n2．推进乙。\n专栏1 工程\n1.丙。\n2.丁。\n3.戊。\n二、乙\n正文。';
    expect(numbers(source)).toEqual(['一1', '一2', '专栏1', '二']);
  });

  test('what follows a box with a text of its own goes on as the plan does', () => {
    expect(numbers('一、甲\n正文。\n专栏1 工程\n甲铁路、乙铁路。\n二、乙\n1.甲。\n2.乙。')).toEqual([
      '一',
      '专栏1',
      '二1',
      '二2',
    ]);
  });

  test('a number that a plan has skipped or given twice does not end the count', () => {
    expect(numbers('一、甲\n正文。\n二、乙\n正文。\n四、丙\n正文。\n五、丁\n正文。')).toEqual([
      '一',
      '二',
      '四',
      '五',
    ]);
    expect(ids('一、甲\n正文。\n二、乙\n正文。\n二、丙\n正文。\n三、丁\n正文。')).toEqual([
      '1',
      '2',
      '2-again-2',
      '3',
    ]);
  });
});

describe('around the plan', () => {
  test('a covering notice, the plan, its annexes and the foot of the print', () => {
    const source =
      '各市、县（区）人民政府，省政府各部门、各直属机构：\n现将规划印发给你们。\n某某省人民政府办公厅\n2026年1月2日\n规划\n一、甲\n推进甲。\n二、乙\n推进乙。\n附件1\n任务表\n一、丙\n推进丙。\n二、丁\n推进丁。\n附件2：名词解释\n甲：指乙。\n抄送：省委各部门。\n某某省人民政府办公厅 2026年1月2日印发\n';
    expect(numbers(source)).toEqual(['通知', '一', '二', '附件1(引)', '附件1 一', '附件1 二', '附件2']);
    expect(parse(source).dropped.filter(({ reason }) => reason === 'boilerplate')).toHaveLength(2);
  });

  test('a sentence under the number of a chapter is a measure, a title a heading', () => {
    const { headings, measures } = parse('一、加快建设甲至乙铁路。\n二、推动建设丙产业园。\n三、保障措施\n');
    expect(measures.map(({ id, number, text }) => [id, number, text])).toEqual([
      ['probe-2026:1', '一', '一、加快建设甲至乙铁路。'],
      ['probe-2026:2', '二', '二、推动建设丙产业园。'],
    ]);
    expect(headings.map(({ text }) => text)).toEqual(['三、保障措施']);
  });

  test('contents whose page numbers stand behind a tab', () => {
    const source =
      '规划\n目  录\n一、甲。\t1\n(一)乙。\t2\n二、丙。\t3\n一、甲。\n(一)乙。\n推进甲。\n二、丙。\n推进乙。\n';
    expect(parse(source).dropped.map(({ reason }) => reason)).toContain('contents');
    expect(parse(source).measures.map(({ text }) => text.trim())).toEqual(['(一)乙。\n推进甲。', '推进乙。']);
  });

  test('contents without leaders end where their first entry is said again', () => {
    const source = '规划\n目录\n第一章 甲\n第二章 乙\n第一章 甲\n推进甲。\n第二章 乙\n推进乙。\n';
    expect(numbers(source)).toEqual(['一', '二']);
    expect(parse(source).headings.map(({ text }) => text)).toEqual(['规划', '第一章 甲', '第二章 乙']);
  });

  test('contents without a title are known by their leaders', () => {
    const entries = upTo(5).map((label, index) => `第${label}章 任务..........${index + 1}`);
    const chapters = upTo(5).map((label) => `第${label}章 任务\n推进甲。`);
    expect(numbers([...entries, ...chapters].join('\n'))).toEqual(upTo(5));
  });
});

describe('paragraphs', () => {
  const paragraph = `${'推进甲乙铁路建设，完善设施，提升服务。'.repeat(20)}\n`;

  test('a part that is too long to be cited as one is cited by its paragraphs', () => {
    expect(numbers(`一、甲\n${paragraph.repeat(5)}二、乙\n推进乙。`)).toEqual([
      '一第1段',
      '一第2段',
      '一第3段',
      '一第4段',
      '一第5段',
      '二',
    ]);
  });

  test('what stands behind one-line items that count anew closes the part that holds them', () => {
    expect(
      numbers('一、甲\n一是推进甲。\n二是推进乙。\n总的来看，成效显著。\n二、乙\n1.推进丙。\n2.推进丁。\n'),
    ).toEqual(['一 一是', '一 二是', '一(末)', '二1', '二2']);
  });

  test('a long preamble is cited by its paragraphs', () => {
    expect(numbers(`规划\n${paragraph.repeat(4)}一、甲\n推进乙。`)).toEqual([
      '引言第1段',
      '引言第2段',
      '引言第3段',
      '引言第4段',
      '一',
    ]);
  });

  test('heads without numbers stand above the paragraphs below them', () => {
    const { measures, headings } = parse('规划\n交通\n推进甲。\n推进乙。\n产业\n推进丙。\n');
    expect(headings.map(({ level, text }) => [level, text])).toEqual([
      [0, '规划'],
      [1, '交通'],
      [1, '产业'],
    ]);
    expect(measures.map(({ number, headings: [above] }) => [number, above])).toEqual([
      ['第1段', 'probe-2026:h-2'],
      ['第2段', 'probe-2026:h-2'],
      ['第3段', 'probe-2026:h-3'],
    ]);
  });
});
