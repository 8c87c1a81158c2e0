/** Responsible units, against the hand annotation of all 80 measures of the Suzhou plan, and in other styles. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Measure } from '../../src/model/plan.ts';
import { parseUnits } from '../../src/plans/parseUnits.ts';
import { check } from '../check.ts';
import { pressBundled } from '../pressBundled.ts';

interface AnnotatedMeasure {
  readonly id: string;
  readonly starts: string;
  readonly units: readonly string[];
  readonly lead: readonly string[];
}
const { measures: annotated } = JSON.parse(readFileSync('tests/golden/suzhou-2021.json', 'utf8')) as {
  measures: AnnotatedMeasure[];
};

let measures: readonly Measure[];
beforeAll(() => {
  measures = pressBundled().output.plans.find(({ plan }) => plan === 'suzhou-2021')!.measures;
});

const squeeze = (text: string): string => text.replace(/\s/g, '');

test('all 80 measures are annotated', () => {
  expect(annotated.map(({ id }) => id)).toEqual(Array.from({ length: 80 }, (_, index) => `${index + 1}`));
});

test.each(annotated)('Suzhou $id: units and lead as annotated', ({ id, starts, units, lead }) => {
  const measure = measures.find(({ number }) => number === id)!;
  expect(squeeze(measure.text.replace(/^\d+\./, ''))).toMatch(squeeze(starts).slice(0, 12));
  expect(measure.units.map(({ name }) => name)).toEqual(units);
  expect(measure.units.filter(({ role }) => role === 'lead').map(({ name }) => name)).toEqual(lead);
  expect(measure.units.every(({ role }) => role !== 'responsible')).toBe(true);
});

const read = (text: string): string[] =>
  parseUnits(text, text).flatMap(({ units }) => units.map(({ name, role }) => `${name} ${role}`));

describe('other styles', () => {
  test.each([
    ['推进甲。(责任单位:省发展改革委、省科技厅)', ['省发展改革委 responsible', '省科技厅 responsible']],
    ['推进甲。（责任单位：省发展改革委等）', ['省发展改革委 responsible']],
    ['推进甲。(市交通局负责)', ['市交通局 responsible']],
    [
      '推进甲。(市发改委牵头,市交通局、市财政局配合)',
      ['市发改委 lead', '市交通局 support', '市财政局 support'],
    ],
    ['推进甲。(牵头单位:市交通局;配合单位:市财政局)', ['市交通局 lead', '市财政局 support']],
    [
      '推进甲。(市交通局、市财政局分别牵头,各县区(园区)按职责分工负责)',
      ['市交通局 lead', '市财政局 lead', '各县区(园区) support'],
    ],
  ])('%s', (text, units) => {
    expect(read(text)).toEqual(units);
  });

  test.each(['推进京沪高速(G2)建设。', '推进甲(乙、丙)。', '负责人(主任)发言。', '()'])(
    '%s names no unit',
    (text) => {
      expect(parseUnits(text, text)).toEqual([]);
    },
  );

  test.each([
    ['建设。【牵头单位：市发改委；责任单位：通州区】', '市发改委 lead, 通州区 responsible'],
    [
      '建设。（牵头单位：甲局；责任单位：乙局、丙办；配合单位：各县（市、区）政府）',
      '甲局 lead, 乙局 responsible, 丙办 responsible, 各县（市、区）政府 support',
    ],
    ['产业园（新开工，总投资15亿元，责任单位：浦口开发区）', '浦口开发区 responsible'],
    ['做强园区。责任单位：市发改委、园区管委会', '市发改委 responsible, 园区管委会 responsible'],
    ['做强园区。\n牵头单位：市发改委，责任单位：市商务局。', '市发改委 lead, 市商务局 responsible'],
  ])('%s', (text, units) => {
    const all = parseUnits(text, text).flatMap((found) => found.units);
    expect(all.map(({ name, role }) => `${name} ${role}`).join(', ')).toBe(units);
  });

  test('a sentence about responsible units names none', () => {
    const text = '落实责任。责任单位：要切实加强组织领导并按照职责分工抓好各项任务的落实工作。';
    expect(parseUnits(text, text)).toEqual([]);
  });

  test('names are cut from the text as received, not from its reading', () => {
    expect(parseUnits('(省發展改革委負責)', '(省发展改革委负责)')[0]!.units).toEqual([
      { name: '省發展改革委', role: 'responsible' },
    ]);
  });
});

test('a bracket lies in its text, and its units too, whatever the text', () => {
  const piece = fc.constantFrom(
    '(',
    ')',
    '（',
    '）',
    '市发改委',
    '、',
    ',',
    '；',
    '牵头',
    '负责',
    '责任单位:',
    '等',
    '。',
    '【',
    '】',
    ' ',
    '\n',
    '𠮷',
  );
  check(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('');
      for (const { start, end, units } of parseUnits(text, text)) {
        expect(/^(?:[(（【].*[)）】]$|责任单位:)/s.test(text.slice(start, end))).toBe(true);
        for (const { name } of units) expect(text.slice(start, end)).toContain(name);
      }
    }),
    500,
  );
});
