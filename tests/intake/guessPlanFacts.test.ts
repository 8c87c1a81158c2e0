import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { guessPlanFacts } from '../../src/intake/facts/guessPlanFacts.ts';
import { gazetteer } from './gazetteer.ts';

/** The guessed values alone. */
function guess(...lines: readonly string[]): Record<string, unknown> {
  const facts = guessPlanFacts(lines.join('\n'), gazetteer);
  return Object.fromEntries(
    Object.entries(facts).map(([key, one]) => [key, typeof one === 'string' ? one : (one?.value ?? null)]),
  );
}

test('a covering notice: the title between its brackets, number, issuer, date; the years of the five-year plan', () => {
  expect(
    guess(
      '宿州市人民政府办公室关于印发',
      '《宿州市“十五五”综合交通运输发展规划》的通知',
      '宿政办秘〔2026〕12号',
      '各县、区人民政府，市政府各部门：',
      '根据皖政〔2025〕3号文件，现将规划印发给你们。',
      '宿州市人民政府办公室',
      '2026年3月5日',
    ),
  ).toEqual({
    title: '宿州市“十五五”综合交通运输发展规划',
    shortTitle: '宿州发展规划',
    jurisdiction: '安徽省宿州市',
    level: 'city',
    issuer: '宿州市人民政府办公室',
    documentNumber: '宿政办秘〔2026〕12号',
    issued: '2026-03-05',
    horizon: { from: 2026, to: 2030 },
    script: 'Hans',
  });
});

describe('titles', () => {
  test.each([
    [['首页 政务公开', '您当前位置：首页 > 规划', '甲市⻑三⻆一体化行动方案'], '甲市長三角一体化行动方案'],
    [['关于印发《甲市人⺠政府⼯作方案》的通知'], '甲市人民政府工作方案'],
    [['江苏省沿江城市群', '发展规划', '（2026—2035年）', '目录'], '江苏省沿江城市群发展规划（2026—2035年）'],
    [['宿迁市行动计划', '（2026年3月5日）', '一、互联互通'], '宿迁市行动计划'],
    [['附件', '合肥市国土空间规划（征求意见稿）', '一、总则'], '合肥市国土空间规划（征求意见稿）'],
    [['全文发布！浙江省推进共同富裕实施方案'], '浙江省推进共同富裕实施方案'],
    [['一、总体要求', '制定本规划'], null],
    [['为落实国家规划，特制定本方案。'], null],
  ])('%j', (lines, title) => {
    expect(guess(...lines)['title']).toBe(title);
  });
});

describe('whose plan it is', () => {
  test.each([
    ['安徽省宿州市埇桥区乡村振兴规划', '安徽省宿州市埇桥区', 'county'],
    ['上海市城市总体规划', '上海市', 'province'],
    ['《长江三角洲区域一体化发展规划纲要》江苏实施方案', '江苏省', 'province'],
    ['江蘇省沿海地區發展規劃', '江苏省', 'province'],
    ['合肥都市圈发展规划', null, null],
    ['长三角生态绿色一体化发展示范区总体方案', null, null],
    ['鼓楼区国土空间规划', null, null],
  ])('%s', (title, jurisdiction, level) => {
    expect(guess(title)).toMatchObject({ title, jurisdiction, level });
  });
});

describe('dates', () => {
  test.each([
    ['2024年3月5日', '2024-03-05'],
    ['（2024年 3 月 5 日）', '2024-03-05'],
    ['二〇二四年三月十五日', '2024-03-15'],
    ['发布日期：2024-03-05', '2024-03-05'],
    ['成文日期:2024年3月5日 浏览次数：12', '2024-03-05'],
    ['20xx年3月5日', null],
    ['2024年2月30日', null],
    ['到2024年3月5日，全部建成；其余续建。', null],
    ['2024年', null],
    ['2022-05-08 08:21:00', null],
  ])('%s', (line, issued) => {
    expect(guess('某市规划', line)['issued']).toBe(issued);
  });

  test.each([
    ['甲市计划（2026—2028年）', { from: 2026, to: 2028 }],
    ['甲市三年行动计划(2021-2023年)', { from: 2021, to: 2023 }],
    ['甲市到2035年远景规划', { from: null, to: 2035 }],
    ['甲市“十四五”规划', { from: 2021, to: 2025 }],
    ['甲市規劃「十三五」方案', { from: 2016, to: 2020 }],
    ['甲市计划（2028—2026年）', null],
    ['甲市规划', null],
  ])('%s', (title, horizon) => {
    expect(guess(title)['horizon']).toEqual(horizon);
  });

  test('the term that the text states', () => {
    expect(guess('甲市规划', '本规划期限为2026—2030年，展望到2035年。')['horizon']).toEqual({
      from: 2026,
      to: 2030,
    });
  });
});

test('what stands above each page is no part of the title, and is one where there is no other', () => {
  const pages = (first: string): string => `${first}\n一、总体要求\f甲市汇编\n推进甲。\f甲市汇编\n推进乙。`;
  const titleOf = (text: string): unknown => guessPlanFacts(text, gazetteer).title?.value;
  expect(titleOf(pages('甲市汇编\n合肥市推动一体化发展\n重点工作推进方案'))).toBe(
    '合肥市推动一体化发展重点工作推进方案',
  );
  expect(titleOf(pages('甲市汇编').replaceAll('甲市汇编', '合肥市行动方案'))).toBe('合肥市行动方案');
});

test('of the bundled plans nothing is guessed otherwise than their records say', () => {
  for (const id of ['anhui-2021', 'jiangsu-2020', 'suzhou-2021', 'hefei-2020', 'yancheng-2017']) {
    const record = JSON.parse(readFileSync(`data/plans/${id}/plan.json`, 'utf8')) as Record<string, unknown>;
    const guessed = guess(readFileSync(`data/plans/${id}/source.txt`, 'utf8'));
    expect(guessed['script']).toBe(record['script']);
    for (const key of ['jurisdiction', 'level', 'horizon'])
      if (guessed[key] !== null) expect(guessed[key]).toEqual(record[key]);
  }
});
