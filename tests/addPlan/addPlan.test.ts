/** A reviewed plan goes into the data: what was accepted, merged, rejected, corrected, and nothing else. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { changedFiles } from '../../scripts/addPlan/changedFiles.ts';
import { checkChanges } from '../../scripts/addPlan/checkChanges.ts';
import { editJsonArray } from '../../scripts/addPlan/editJsonArray.ts';
import { idOfName } from '../../scripts/addPlan/idOfName.ts';
import { parseReview } from '../../scripts/addPlan/parseReview.ts';
import { planChanges, type AddOptions } from '../../scripts/addPlan/planChanges.ts';
import { readPlans } from '../../scripts/readData.ts';
import { readPressInput } from '../../scripts/readPressInput.ts';
import { projectEntry } from '../../src/model/registry.ts';
import type { Project } from '../../src/model/project.ts';
import type { PlanSummary, PlanText } from '../../src/model/plan.ts';
import type { Decision, Review } from '../../src/model/review.ts';
import { check } from '../check.ts';
import { proposalsFor, reviewWith, text } from './reviewedPlan.ts';

let input: ReturnType<typeof readPressInput>;
let planIds: string[];
let review: Review;

beforeAll(() => {
  input = readPressInput();
  planIds = readPlans().map(({ record }) => record.id);
  review = reviewWith(proposalsFor(input), ({ entry, doubts }, shared): Decision | null => {
    if (entry.name === '凤栖数字经济产业园') return null;
    if (entry.name === '宿马合作产业园')
      return { sort: 'merge', ...shared, project: 'suzhou-maanshan-park', reason: '宿马即宿州马鞍山' };
    if (doubts.includes('general')) return { sort: 'reject', ...shared, reason: '泛称' };
    const anchors =
      entry.name === '萧县黄口通用机场'
        ? shared.anchors.map((one) => ({ ...one, status: 'proposed' as const }))
        : shared.anchors;
    return { sort: 'accept', ...shared, anchors, entry };
  });
});

const plan = (given: Review, options: AddOptions = { textSource: 'repost', id: 'xiaoxian-2026' }) =>
  planChanges(given, { ...input, planIds }, options);

describe('the changes', () => {
  test('accepted names are entries with readable ids, their plan and number as source', () => {
    const { problems, changes, open } = plan(review);
    expect(problems).toEqual([]);
    expect(open).toEqual(['凤栖数字经济产业园']);
    for (const entry of changes.entries) expect(projectEntry.parse(entry)).toEqual(entry);
    expect(changes.entries.map(({ id, name }) => [id, name])).toEqual([
      ['xiaoxian-sixian-railway', '萧县—泗县市域铁路'],
      ['xiaoxianhuangkou-airport', '萧县黄口通用机场'],
      ['xiaoxianyunguzhizao-park', '萧县云谷智造产业园'],
      ['fenghuangshanyungu-park', '凤凰山云谷产业园'],
    ]);
    expect(changes.entries[2]).toMatchObject({
      built: { before: false, source: '萧县行动方案二未写明已建成' },
      partners: [{ name: '徐州', place: 'xuzhou' }],
      site: { type: 'host', place: 'xiaoxian' },
      sources: ['萧县行动方案二'],
    });
  });

  test('a merged name is a judged wording of this plan, a rejected one no project, a corrected stage an exception', () => {
    const { changes } = plan(review);
    expect(changes.judged).toEqual([
      { project: 'suzhou-maanshan-park', alias: '宿马合作产业园', why: '宿马即宿州马鞍山' },
    ]);
    expect(changes.notProjects).toEqual([{ name: '若干特色产业园', reason: '泛称' }]);
    expect(changes.exceptions).toEqual([
      expect.objectContaining({
        plan: 'xiaoxian-2026',
        project: 'xiaoxianhuangkou-airport',
        status: 'proposed',
      }),
    ]);
  });

  test('pressed again, the plan says what was reviewed', () => {
    const { changes } = plan(review);
    const checked = checkChanges(changes, input);
    expect(checked.problems).toEqual([]);
    expect(checked.unresolved).toEqual(['若干特色产业园', '凤栖数字经济产业园']);
  });
});

test('a new name merged with another new one becomes a judged wording of it, with its corrected stage', () => {
  const target = review.decisions.find(
    (one) => one.sort === 'accept' && one.entry.name.startsWith('萧县云谷'),
  )!;
  const decisions = review.decisions.map((one): Decision =>
    one.sort === 'accept' && one.entry.name === '凤凰山云谷产业园'
      ? {
          sort: 'merge',
          id: one.id,
          anchors: one.anchors.map((anchor) => ({ ...anchor, status: 'study' as const })),
          project: target.id,
          reason: '一园两名',
        }
      : one,
  );
  const { problems, changes } = plan({ ...review, decisions });
  expect(problems).toEqual([]);
  const entry = changes.entries.find(({ id }) => id === 'xiaoxianyunguzhizao-park')!;
  expect(entry.judged).toEqual([{ alias: '凤凰山云谷产业园', why: '一园两名', plan: 'xiaoxian-2026' }]);
  expect(changes.exceptions.map(({ project, status }) => [project, status])).toContainEqual([
    entry.id,
    'study',
  ]);
  expect(checkChanges(changes, input).problems).toEqual([]);
});

describe('nothing is written where', () => {
  test.each<[string, (given: Review) => Review, AddOptions, RegExp]>([
    ['the id is taken', (given) => given, { textSource: 'repost', id: 'hefei-2020' }, /已有规划/],
    ['the id is one of a reader’s own', (given) => given, { textSource: 'repost' }, /可读的 id/],
    ['nobody says where the text is from', (given) => given, { id: 'xiaoxian-2026' }, /--text-source/],
    [
      'an orphan is left',
      (given) => ({ ...given, orphans: given.decisions.slice(0, 1) }),
      { textSource: 'repost', id: 'xiaoxian-2026' },
      /已不在文本中/,
    ],
    [
      'a name is open and all are asked for',
      (given) => given,
      { textSource: 'repost', id: 'xiaoxian-2026', isAll: true },
      /凤栖/,
    ],
    [
      'a sentence is not in the text as often as it was',
      (given) => ({
        ...given,
        source: { ...given.source, text: text.replace('谋划', '谋 划').replaceAll('推进萧县', '实施萧县') },
      }),
      { textSource: 'repost', id: 'xiaoxian-2026' },
      /文本中找不到/,
    ],
    [
      'a new name is one of the registry',
      (given) => ({
        ...given,
        decisions: given.decisions.map((one) =>
          one.sort === 'accept' ? { ...one, entry: { ...one.entry, name: '宿州马鞍山现代产业园区' } } : one,
        ),
      }),
      { textSource: 'repost', id: 'xiaoxian-2026' },
      /应合并/,
    ],
    [
      'a host is a city',
      (given) => ({
        ...given,
        decisions: given.decisions.map((one) =>
          one.sort === 'accept'
            ? {
                ...one,
                entry: { ...one.entry, site: { type: 'host' as const, place: 'suzhou-ah', reason: '市' } },
              }
            : one,
        ),
      }),
      { textSource: 'repost', id: 'xiaoxian-2026' },
      /县区或乡镇/,
    ],
    [
      'it is merged with what is not there',
      (given) => ({
        ...given,
        decisions: given.decisions.map((one) => (one.sort === 'merge' ? { ...one, project: 'gone' } : one)),
      }),
      { textSource: 'repost', id: 'xiaoxian-2026' },
      /不在名录中/,
    ],
  ])('%s', (_, change, options, problem) => {
    expect(plan(change(review), options).problems.join('\n')).toMatch(problem);
  });

  test('a corrected stage would have no effect', () => {
    const { changes } = plan(review);
    const [one] = changes.exceptions;
    const wrong = { ...changes, exceptions: [{ ...one!, measure: 'xiaoxian-2026:gone' }] };
    expect(checkChanges(wrong, input).problems.join()).toMatch(/没有生效/);
  });
});

describe('files', () => {
  test('a review file that is none says why', () => {
    expect(parseReview('{')).toMatchObject({ problems: [expect.stringContaining('JSON')] });
    expect(parseReview('{"format":"x"}')).toMatchObject({ problems: [expect.stringContaining('审核文件')] });
    const broken = { ...review, plan: { ...review.plan, level: 'moon' } };
    expect(parseReview(JSON.stringify(broken))).toMatchObject({
      problems: [expect.stringMatching(/^plan\.level: /)],
    });
    expect(parseReview(JSON.stringify(review))).toEqual({ review });
  });

  test('an array is edited where it changes and nowhere else', () => {
    const before = '[\n  { "a": "]," },\n  { "b": [1, 2] }\n]\n';
    const after = editJsonArray(before, {
      replace: new Map([[1, { b: 3 }]]),
      insert: [
        { before: 0, value: { first: 1 } },
        { before: 2, value: 'last' },
      ],
    });
    expect(JSON.parse(after)).toEqual([{ first: 1 }, { a: '],' }, { b: 3 }, 'last']);
    expect(after).toContain('\n  { "a": "]," },\n');
    check(
      fc.property(fc.array(fc.jsonValue()), fc.jsonValue(), fc.nat(9), (list, value, at) => {
        const written = JSON.stringify(list, null, 2);
        const place = Math.min(at, list.length);
        const edited = editJsonArray(written, { insert: [{ before: place, value }] });
        expect(JSON.parse(edited)).toEqual(
          JSON.parse(JSON.stringify([...list.slice(0, place), value, ...list.slice(place)])),
        );
      }),
    );
  });

  test('ids are ASCII, of the kind, and never taken', () => {
    const taken = new Set(['hefei-xinyi-railway']);
    const id = idOfName('合肥—新沂高速铁路', 'railway', ['高速铁路'], (one) => taken.has(one));
    expect(id).toBe('hefei-xinyi-railway-2');
    expect(idOfName('G3高速', 'highway', ['高速'], () => false)).toBe('g3-highway');
    expect(idOfName('“3+N”', 'data_centre', [], () => false)).toMatch(/^[a-z0-9-]+$/);
  });
});

describe('on a copy of the data', () => {
  const folder = mkdtempSync(join(tmpdir(), 'add-plan-'));
  const env = { ...process.env, ATLAS_DATA: join(folder, 'data') };
  const run = (script: string, ...args: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', script, ...args], { env, encoding: 'utf8' });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('the command writes, the data build, and the plan is in them with its projects', () => {
    cpSync('data', env.ATLAS_DATA, { recursive: true });
    const file = join(folder, 'review.json');
    writeFileSync(file, JSON.stringify(review));
    const refused = run('scripts/addPlan.ts', file);
    expect(refused.status).toBe(1);
    expect(refused.stderr).toContain('没有写入任何文件');

    const args = [file, '--text-source', 'repost', '--id', 'xiaoxian-2026'];
    const trial = run('scripts/addPlan.ts', ...args, '--dry-run');
    expect(trial.stdout).toContain('将写入 would write plans/xiaoxian-2026/source.txt');
    const done = run('scripts/addPlan.ts', ...args);
    expect(done.stderr).toBe('');
    expect(done.status).toBe(0);
    expect(done.stdout).toContain('data/README.md');
    expect(readFileSync(join(env.ATLAS_DATA, 'plans/xiaoxian-2026/source.txt'), 'utf8')).toBe(text);

    const out = join(folder, 'public');
    const built = run('scripts/data.ts', out);
    expect(built.stderr).toBe('');
    const read = (path: string): unknown => JSON.parse(readFileSync(join(out, path), 'utf8'));
    const summary = (read('plans.json') as PlanSummary[]).find(({ id }) => id === 'xiaoxian-2026')!;
    expect(summary).toMatchObject({ textSource: 'repost', territory: { place: 'xiaoxian', province: '皖' } });
    expect((read('plans/xiaoxian-2026.json') as PlanText).measures.length).toBe(3);
    const projects = read('projects.json') as Project[];
    const byId = new Map(projects.map((project) => [project.id, project]));
    const stages = (id: string) =>
      byId.get(id)!.commitments.flatMap(({ plan: of, status }) => (of === 'xiaoxian-2026' ? status : []));
    expect(stages('xiaoxian-sixian-railway')).toEqual(['proposed']);
    expect(stages('xiaoxianhuangkou-airport')).toEqual(['proposed']);
    expect(stages('hefei-xinyi-railway')).toEqual(['promote']);
    expect(byId.get('suzhou-maanshan-park')!.namedBy ?? []).toContain('xiaoxian-2026');
    const lines = read('layers/railways.geojson') as {
      features: { id: string; properties: { precision: string } }[];
    };
    expect(lines.features.find(({ id }) => id === 'xiaoxian-sixian-railway')!.properties.precision).toBe('D');
  }, 240_000);

  test('what was there before stands as it was, but for what is added', () => {
    const before = execFileSync('git', ['ls-files', 'data'], { encoding: 'utf8' }).trim().split('\n');
    const changed = before.filter((path) => !readFileSync(path).equals(readFileSync(join(folder, path))));
    const touched = changedFiles(plan(review).changes, new Map()).map(({ path }) => `data/${path}`);
    expect(changed.length).toBeGreaterThan(3);
    for (const path of changed) {
      const [old, now] = [path, join(folder, path)].map((one) => readFileSync(one, 'utf8').split('\n'));
      const lost = old!.filter((line) => !now!.includes(line));
      // Only the entry that has got a judged wording is written anew.
      expect(lost.length, path).toBeLessThan(12);
    }
    expect(touched).toContain('data/projects/railway.json');
  });
});
