/** This plan beside an older one: silence is told only where it means something, a stage only where it is written. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildComparison, type Side } from '../../../src/analysis/compare/comparison.ts';
import { choosePair } from '../../../src/analysis/compare/choosePair.ts';
import {
  comparePlans,
  type BesideOlder,
  type BesideRow,
} from '../../../src/analysis/compare/comparePlans.ts';
import { rungOf } from '../../../src/analysis/compare/compareAdvance.ts';
import { check } from '../../check.ts';
import { readComparisonInput } from '../../compareInput.ts';

const input = readComparisonInput();
const comparison = buildComparison(input);
const projects = [...input.projects];
const idOf = (name: string): string => projects.find((one) => one.name === name)!.id;
const planIds = input.plans.map(({ id }) => id);
const sideOf = (id: string): Side => comparison.sides.find(({ plan }) => plan.id === id)!;
const beside = (ours: string, older: string): BesideOlder =>
  comparePlans(comparison, sideOf(ours), sideOf(older));
const rowOf = ({ rows }: BesideOlder, project: string): BesideRow | undefined =>
  rows.find((row) => row.project.id === project);

describe('Anhui 2021 beside Hefei 2020', () => {
  const found = beside('anhui-2021', 'hefei-2020');

  test('Hefei–Xinyi: one text alone writes a stage, which is no other stage', () => {
    expect(rowOf(found, 'hefei-xinyi-railway')).toMatchObject({
      sort: 'changed',
      differences: [{ sort: 'stageUnstated', byDates: { sort: 'laterUnstated' } }],
    });
  });

  test('what Hefei alone plans is not said to be missing from the province’s plan, but counted', () => {
    expect(found.rows.filter(({ sort }) => sort === 'notMentioned')).toEqual([]);
    expect(found.apart.higherLevel).toBeGreaterThan(200);
  });

  test('a name without a promise counts as a mention', () => {
    const row = rowOf(found, idOf('合肥都市圈'))!;
    expect(row.differences.map(({ sort }) => sort)).toEqual(['onlyNamed']);
    expect(row.ours.statements.length).toBe(1);
    expect(row.theirs.statements.length).toBeGreaterThan(0);
  });

  test('what only the province’s plan has outside of Hefei is counted as elsewhere', () => {
    expect(rowOf(found, 'yangzhou-maanshan-railway')).toBeUndefined();
    expect(found.apart.outside).toBeGreaterThan(10);
  });
});

describe('Jiangsu beside Yancheng', () => {
  const found = beside('jiangsu-2020', 'yancheng-2017');

  test('a railway that both write', () => {
    const row = rowOf(found, 'yancheng-taizhou-wuxi-changzhou-yixing-railway')!;
    expect(row.sort).toBe('changed');
    expect(row.ours.plan.id).toBe('jiangsu-2020');
    expect(row.theirs.plan.id).toBe('yancheng-2017');
  });

  test('new is only what touches Yancheng', () => {
    for (const { sort, touch } of found.rows) if (sort === 'added') expect(touch).not.toBeNull();
  });
});

describe('any two plans', () => {
  const pair = fc
    .tuple(fc.constantFrom(...planIds), fc.constantFrom(...planIds))
    .filter(([ours, older]) => ours !== older);

  test('both ways round: the same projects in both, new and not mentioned change places', () => {
    check(
      fc.property(pair, ([ours, older]) => {
        const [there, back] = [beside(ours, older), beside(older, ours)];
        const of = (found: BesideOlder, ...sorts: string[]): string[] =>
          found.rows.filter(({ sort }) => sorts.includes(sort)).map(({ project }) => project.id);
        expect(of(there, 'changed')).toEqual(of(back, 'changed'));
        expect(of(there, 'continued')).toEqual(of(back, 'continued'));
        expect(of(there, 'added')).toEqual(of(back, 'notMentioned'));
        expect(there.apart).toEqual(back.apart);
      }),
      20,
    );
  });

  test('each project once; every one that a plan promises is listed or counted', () => {
    check(
      fc.property(pair, ([ours, older]) => {
        const { rows, apart } = beside(ours, older);
        expect(new Set(rows.map(({ project }) => project.id)).size).toBe(rows.length);
        const promised = projects.filter(({ commitments }) =>
          commitments.some(({ plan }) => plan === ours || plan === older),
        );
        expect(rows.length + apart.outside + apart.higherLevel + apart.unsure).toBe(promised.length);
      }),
      20,
    );
  });

  test('a plan that is said not to mention a project holds no name of it, and is of no higher level', () => {
    check(
      fc.property(pair, ([ours, older]) => {
        for (const { sort, project, ours: a, theirs: b } of beside(ours, older).rows) {
          const silent = sort === 'added' ? b : sort === 'notMentioned' ? a : null;
          const mentions = silent?.statements ?? [];
          expect(mentions).toEqual([]);
          if (!silent) continue;
          const { measures } = input.texts.find(({ plan }) => plan === silent.plan.id)!;
          for (const { textHans, mentions: named } of measures) {
            expect(named.some((one) => one.project === project.id)).toBe(false);
            if (project.name.length > 3) expect(textHans).not.toContain(project.name);
          }
          const other = silent === a ? b : a;
          expect(silent.plan.level === 'province' && other.plan.level === 'city').toBe(false);
        }
      }),
      20,
    );
  });

  test('推进类 is never a stage that differs', () => {
    check(
      fc.property(pair, ([ours, older]) => {
        for (const { differences, ours: a, theirs: b } of beside(ours, older).rows) {
          if (!differences.some(({ sort }) => sort === 'stage')) continue;
          for (const { statements } of [a, b])
            expect(statements.some(({ said }) => rungOf(said?.commitment.status ?? null) !== null)).toBe(
              true,
            );
        }
      }),
      20,
    );
  });
});

describe('a later plan of the same territory', () => {
  // Hefei's plan once more, as a reader's own of 2026, without one of its projects and with another stage.
  const gone = '合肥宝湾国际物流中心';
  const unplaced = '惠科3000万台液晶电视机及配套生产项目';
  const left = [gone, unplaced].map(idOf);
  const blank = (text: string): string =>
    [gone, unplaced, '惠科', '宝湾'].reduce(
      (rest, name) => rest.replaceAll(name, '某'.repeat(name.length)),
      text,
    );
  const text = input.texts.find(({ plan }) => plan === 'hefei-2020')!;
  const id = (old: string): string => old.replace('hefei-2020', 'own-2026');
  const without = (project = ''): boolean => left.includes(project);
  const own = buildComparison({
    ...input,
    plans: [
      ...input.plans,
      {
        ...input.plans.find((plan) => plan.id === 'hefei-2020')!,
        id: 'own-2026',
        issued: '2026-01-01',
        issuedBasis: 'stated',
        textSource: 'own',
      },
    ],
    texts: [
      ...input.texts,
      {
        ...text,
        plan: 'own-2026',
        measures: text.measures.map((measure) => ({
          ...measure,
          id: id(measure.id),
          textHans: blank(measure.textHans),
          mentions: measure.mentions.filter(({ project }) => !without(project)),
        })),
      },
    ],
    projects: projects.map((project) => ({
      ...project,
      commitments: [
        ...project.commitments,
        ...project.commitments
          .filter(({ plan }) => plan === 'hefei-2020' && !without(project.id))
          .map((one) => ({ ...one, plan: 'own-2026', measure: id(one.measure) })),
      ],
    })),
  });
  const { ours, older } = choosePair(own, { ours: null, older: null })!;

  test('is the reader’s own, beside the older one of its territory', () => {
    expect([ours.plan.id, older.plan.id]).toEqual(['own-2026', 'hefei-2020']);
  });

  test('what it no longer mentions is told, though no text says where in the territory it lies', () => {
    const { rows } = comparePlans(own, ours, older);
    const silent = rows.filter(({ sort }) => sort === 'notMentioned');
    expect(silent.map(({ project, touch }) => [project.name, touch])).toEqual([
      [gone, 'named'],
      [unplaced, null],
    ]);
  });

  test('what both write alike goes on', () => {
    const { rows, apart } = comparePlans(own, ours, older);
    expect(rows.filter(({ sort }) => sort === 'continued').length).toBeGreaterThan(250);
    expect(rows.filter(({ sort }) => sort === 'changed')).toEqual([]);
    expect(apart).toEqual({ outside: 0, higherLevel: 0, unsure: 0 });
  });
});

describe('the pair', () => {
  test.each([
    [{ ours: null, older: null }, ['anhui-2021', 'hefei-2020']],
    [{ ours: 'jiangsu-2020', older: null }, ['jiangsu-2020', 'yancheng-2017']],
    [{ ours: null, older: 'anhui-2021' }, ['suzhou-2021', 'anhui-2021']],
    [{ ours: 'hefei-2020', older: 'hefei-2020' }, ['hefei-2020', 'anhui-2021']],
    [{ ours: 'nowhere', older: 'yancheng-2017' }, ['anhui-2021', 'yancheng-2017']],
  ])('%o', (asked, ids) => {
    const pair = choosePair(comparison, asked)!;
    expect([pair.ours.plan.id, pair.older.plan.id]).toEqual(ids);
  });

  test('of one plan there is none', () => {
    expect(choosePair({ sides: [sideOf('hefei-2020')] }, { ours: null, older: null })).toBeNull();
  });
});
