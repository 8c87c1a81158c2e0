import { expect, test } from 'vitest';
import { describeProject } from '../../src/ui/card/describeProject.ts';
import { zh } from '../../src/words/zh/zh.ts';
import { readPublicData } from '../readPublicData.ts';

const { projects, summaries } = readPublicData();

test('it says what the card says: names, precision, every clause with verb and stage', () => {
  const project = projects.find(({ id }) => id === 'hefei-xinyi-railway')!;
  const text = describeProject(project, summaries, '2026-11-21', 'http://localhost/#p', zh);
  for (const { quote } of project.commitments) expect(text).toContain(quote.replace(/\s+/g, ' '));
  for (const wanted of ['合肥—新沂高速铁路', '铁路', '皖、苏', '非当前进展', 'http://localhost/#p'])
    expect(text).toContain(wanted);
  expect(text.trimEnd().endsWith('有误之处：')).toBe(true);
});

test('the editors’ judgement is told, and what the text does not say is said to be so', () => {
  const judged = projects.find(({ commitments }) => commitments.some(({ why }) => why))!;
  expect(describeProject(judged, summaries, '2026-11-21', '', zh)).toContain('编者判断：');
  const without = projects.find(({ partners }) => partners.length === 0)!;
  expect(describeProject(without, summaries, '2026-11-21', '', zh)).toContain('合作方：原文未载');
});
