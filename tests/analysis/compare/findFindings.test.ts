import { readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildComparison } from '../../../src/analysis/compare/comparison.ts';
import { findFindings, isApart } from '../../../src/analysis/compare/findFindings.ts';
import type { Finding } from '../../../src/analysis/compare/finding.ts';
import { check } from '../../check.ts';
import { readComparisonInput } from '../../compareInput.ts';

const input = readComparisonInput();
const findings = findFindings(buildComparison(input));
const find = (id: string): Finding => findings.find((one) => one.id === id)!;

/** One line a finding: what a reader sees of its kind, certainty and explanation. */
const line = ({ id, touch, byDates, unheld, section, judgements, sides }: Finding): string =>
  [
    id,
    touch,
    byDates && `${byDates.sort}${byDates.isInferred ? ' 推定' : ''}`,
    unheld.join(''),
    section,
    judgements.map(({ sort }) => sort).join('+'),
    sides
      .map(({ wordings }) => wordings.join('、'))
      .join(' ‖ ')
      .replace(/^ ‖ $/, ''),
  ]
    .filter(Boolean)
    .join(' | ');

test('the findings of the five plans are those that were read and judged one by one', () => {
  if (process.env['UPDATE'])
    writeFileSync('tests/golden/findings.json', `${JSON.stringify(findings.map(line), null, 2)}\n`);
  const golden = JSON.parse(readFileSync('tests/golden/findings.json', 'utf8')) as string[];
  expect(findings.map(line)).toEqual(golden);
});

test('each finding has its own id and holds to the law of equal level', () => {
  expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
  for (const finding of findings.filter((one) => !isApart(one)))
    expect(new Set(finding.sides.map(({ plan }) => plan.level)).size).toBe(1);
});

test('a plan that is said not to mention a project holds none of its names', () => {
  const silent = findings.flatMap(({ rule, project, sides }) =>
    rule === 'unheld'
      ? []
      : sides.filter(({ statements }) => statements.length === 0).map(({ plan }) => ({ project, plan })),
  );
  expect(silent.length).toBeGreaterThan(20);
  for (const { project, plan } of silent) {
    const { measures } = input.texts.find((text) => text.plan === plan.id)!;
    for (const { textHans, mentions } of measures) {
      expect(mentions.filter((mention) => mention.project === project.id)).toEqual([]);
      expect(textHans).not.toContain(project.name);
    }
  }
});

test('推进类 is never a stage that differs', () => {
  for (const { rule, sides, id } of findings)
    if (rule === 'stage' || (rule === 'bodyBox' && !id.endsWith('.name')))
      for (const { statements } of sides)
        expect([null, 'promote']).not.toContain(statements[0]!.said!.commitment.status);
});

test('every quote stands where the finding says', () => {
  for (const { sides } of findings)
    for (const { plan, statements } of sides)
      for (const { measure, rawStart, rawEnd } of statements) {
        const own = input.texts
          .find((text) => text.plan === plan.id)!
          .measures.find(({ id }) => id === measure)!;
        expect(own.rawStart <= rawStart && rawEnd <= own.rawEnd).toBe(true);
      }
});

test('the order of plans, projects and texts changes nothing', () => {
  const shuffled = <T>(list: Iterable<T>) => fc.shuffledSubarray([...list], { minLength: [...list].length });
  check(
    fc.property(
      shuffled(input.plans),
      shuffled(input.texts),
      shuffled(input.projects),
      (plans, texts, projects) => {
        const again = findFindings(buildComparison({ ...input, plans, texts, projects }));
        expect(again.map(line)).toEqual(findings.map(line));
      },
    ),
    5,
  );
});

test('where one side has no plan, nothing is found of it, and it is 未收录', () => {
  const without = { ...input, plans: input.plans.filter(({ id }) => id !== 'jiangsu-2020') };
  const alone = findFindings(buildComparison(without));
  expect(alone.filter(({ rule }) => rule === 'oneSided')).toEqual([]);
  expect(
    alone.find(({ rule, project }) => rule === 'unheld' && project.id === 'chuzhou-nanjing-intercity')
      ?.unheld,
  ).toEqual(['苏']);
});

test('words that may mean the project are shown, and make it a judgement', () => {
  const { judgements } = find('oneSided.nanjing-maanshan-suburban.anhui-2021.jiangsu-2020');
  expect(judgements).toEqual([expect.objectContaining({ sort: 'near', words: '宁扬宁马' })]);
});

test('a line that touches a side only by a class D course is no finding', () => {
  const huaian = input.projects;
  expect([...huaian].find(({ id }) => id === 'nanjing-huaian-railway')).toMatchObject({
    precision: 'D',
    crossProvince: true,
  });
  expect(findings.filter(({ project }) => project.id === 'nanjing-huaian-railway')).toEqual([]);
});

test('a section of one side, and a plan that lists no road at all, are said', () => {
  const { section, sides } = find('oneSided.ningma-expressway.anhui-2021.jiangsu-2020');
  expect(section).toBe('江苏段');
  expect(sides.map(({ plan, isLayerUnlisted }) => [plan.id, isLayerUnlisted])).toEqual([
    ['anhui-2021', true],
    ['jiangsu-2020', false],
  ]);
});

test('body and box of one plan: 前期工作 in the one, 开工建设 in the other', () => {
  const { sides, byDates } = find('bodyBox.hefei-xinyi-railway.hefei-2020');
  expect(byDates?.sort).toBe('same');
  expect(
    sides.map(({ statements }) => [statements[0]!.measure, statements[0]!.said!.commitment.status]),
  ).toEqual([
    ['hefei-2020:55', 'preparatory'],
    ['hefei-2020:box-8', 'to_start'],
  ]);
});

test('each exception is of a finding that the rules would make, and takes away no more', () => {
  const { rules } = input.tables;
  const bare = findFindings(
    buildComparison({ ...input, tables: { ...input.tables, rules: { ...rules, exceptions: [] } } }),
  );
  for (const { rule, project, plans = [] } of rules.exceptions)
    expect(
      bare.filter(
        (one) =>
          one.rule === rule &&
          one.project.id === project &&
          plans.every((id) => one.sides.some(({ plan }) => plan.id === id)),
      ),
      `${rule} ${project}`,
    ).not.toEqual([]);
  expect(bare.length - findings.length).toBeGreaterThanOrEqual(rules.exceptions.length);
});
