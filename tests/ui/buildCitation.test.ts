import { expect, test } from 'vitest';
import { buildCitation } from '../../src/ui/reader/buildCitation.ts';
import { zh } from '../../src/words/zh/zh.ts';
import { readPublicData } from '../readPublicData.ts';

const { plans, summaries } = readPublicData();

const cite = (id: string): string => {
  const plan = summaries.find((one) => one.id === id)!;
  const [measure] = plans.find((one) => one.plan === id)!.measures;
  return buildCitation(plan, measure!, { start: 0, end: 1 }, zh);
};

test('the title of a plan stands in title marks, a title within it in single ones', () => {
  expect(cite('anhui-2021')).toContain('——《安徽省实施长三角一体化发展规划“十四五”行动方案》');
  expect(cite('jiangsu-2020')).toContain('——《〈长江三角洲区域一体化发展规划纲要〉江苏实施方案》');
});
