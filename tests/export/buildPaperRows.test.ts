import { expect, test } from 'vitest';
import { buildPaperRows } from '../../src/export/buildPaperRows.ts';
import { circledNumber } from '../../src/export/circledNumber.ts';
import { readSide } from '../../src/export/readSide.ts';
import type { Province } from '../../src/model/status.ts';
import {
  buildSamplePaper,
  projectsById,
  projectsByName,
  sampleData,
  sampleProjects,
  sampleWords,
} from './samplePaper.ts';

const rowOf = (name: string, ours: Province = '皖', theirs: Province = '苏') =>
  buildPaperRows([{ project: projectsByName.get(name)! }], [ours, theirs], sampleData, sampleWords())[0]!;

test('what both sides say stands side by side with clause, stage and units', () => {
  const [n, matter, ours, theirs, source, stage, units] = rowOf('沿江高铁');
  expect([n, matter]).toEqual(['1', '沿江高铁']);
  expect(ours).toMatch(/^“大力推进.*（安徽行动方案）\n“.*（合肥推进方案）/);
  expect(theirs).toMatch(/^“积极推动北沿江.*”$/);
  expect(source).toMatch(
    /皖：安徽行动方案第十七条\n皖：合肥推进方案第55条\n皖：合肥推进方案专栏8\n苏：江苏实施方案三\(二\)1/,
  );
  expect(stage).toMatch(/皖：“大力推进”，推进类（原文未写阶段）（安徽行动方案）※/);
  expect(units).toBe('皖：省发展改革委、各市人民政府\n皖：原文未列\n苏：原文未列');
});

test('the verb as written stands beside every stage', () => {
  for (const [, , , , , stage] of buildSamplePaper().table.rows)
    for (const line of stage!.split('\n').filter((one) => one !== '—'))
      expect(line).toMatch(/^[皖苏]：“[^”]+”，|：“未写谓语”/);
});

test('a side that says nothing names the plan searched, and says when its level is another', () => {
  expect(rowOf('宁马高速公路')[2]).toBe('本规划未提及（安徽行动方案）');
  expect(rowOf('京台高速公路')[3]).toBe('本规划未提及（江苏实施方案；层级不同，仅供参考）');
});

test('where no plan is held the answer is unknown, and what a project does not touch is not compared', () => {
  expect(rowOf('沿江高铁', '皖', '沪')[3]).toBe('未收录');
  expect(rowOf('滨海港铁路支线')[2]).toBe('按本图所列位置不涉及皖方，未作比较');
});

test('what a third side says is pointed to', () => {
  expect(rowOf('沿江高铁', '皖', '沪')[7]).toContain('另有表述：江苏实施方案');
});

test('a plan that only names a project is never said not to mention it', () => {
  let named = 0;
  for (const project of projectsById.values())
    for (const side of ['皖', '苏'] as const)
      for (const { plan, isNamed } of readSide(project, side, sampleData).silent) {
        const text = JSON.stringify(
          sampleData.texts[plan.id]!.measures.flatMap(({ mentions }) => mentions.map((one) => one.project)),
        );
        expect(text.includes(`"${project.id}"`)).toBe(isNamed);
        named += Number(isNamed);
      }
  expect(named).toBeGreaterThan(10);
});

test('sides trade places, and with them their columns and nothing else', () => {
  const ours = buildSamplePaper().table;
  const theirs = buildSamplePaper({ sides: ['苏', '皖'] }).table;
  expect(theirs.columns[2]!.title).toBe('苏方表述');
  theirs.rows.forEach((row, index) => {
    expect([row[2], row[3]]).toEqual([ours.rows[index]![3], ours.rows[index]![2]]);
    expect(row[1]).toBe(ours.rows[index]![1]);
  });
});

test('every quote of the plans as received is in its plan', () => {
  const data = { ...sampleData, asReceived: true };
  for (const project of sampleProjects)
    for (const side of ['皖', '苏'] as const)
      for (const { quote, measure } of readSide(project, side, data).said)
        for (const piece of quote.split('……')) expect(measure.text).toContain(piece);
});

test('a paper says what it searched, its dates and their basis, and how to read it', () => {
  const paper = buildSamplePaper();
  const texts = paper.parts[1]!.lines.join('\n');
  expect(texts).toMatch(
    /1\. 《安徽省实施.*》（以下简称安徽行动方案），省级；.*2021年12月26日 印发；规划期 2021—2025 年（规划期已满，现状待核实）。/,
  );
  expect(texts).toContain('2020年4月2日 印发（据文意推断）');
  expect(texts).toContain('印发日期原文未载明');
  const reading = paper.parts[2]!.lines.join('\n');
  for (const said of [
    '转载文本，引用前请核对正式文件',
    '阶段据规划文本，非当前进展',
    '示意图，未经地图审核，仅供内部研究使用，不作为划界依据',
  ])
    expect(reading).toContain(said);
  expect(JSON.stringify(paper)).not.toMatch(/矛盾|冲突|缺失|未落实|承诺|未规划/);
});

test('numbers in circles', () => {
  expect([1, 20, 21, 35, 36, 50, 51].map(circledNumber)).toEqual(['①', '⑳', '㉑', '㉟', '㊱', '㊿', '(51)']);
});
