/** What a reader decides of a new name is what the atlas then says. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildAnchors } from '../../../src/model/buildAnchors.ts';
import type { OwnPress } from '../../../src/model/ownPress.ts';
import type { PlanRecord } from '../../../src/model/plan.ts';
import type { Proposal } from '../../../src/model/proposal.ts';
import type { Decision } from '../../../src/model/review.ts';
import { createPressRoom, type PressRoom } from '../../../src/press/own/createPressRoom.ts';
import { openBundledRoom } from './openBundledRoom.ts';

const plan: PlanRecord = {
  id: 'own-test',
  title: '沭阳县综合交通规划',
  shortTitle: '沭阳规划',
  jurisdiction: '江苏省宿迁市沭阳县',
  level: 'county',
  issuer: '',
  documentNumber: null,
  issued: '2026-05-01',
  issuedBasis: 'stated',
  horizon: { from: 2026, to: 2030 },
  textSource: 'own',
  publishedAt: null,
  script: 'Hans',
};
const text = [
  '第一章 交通',
  '加快建设泗阳至沭阳高速公路。推进泗阳至沭阳高速公路前期工作，规划研究沭阳通用机场。',
  '第二章 园区',
  '推动建设沭阳昆山合作产业园，支持合新高铁建设。',
].join('\n');

let room: PressRoom;
beforeAll(() => {
  room = createPressRoom(openBundledRoom());
}, 60_000);
const press = (decisions: readonly Decision[] = [], source = text, of = plan): OwnPress =>
  room.press({ plan: of, source: { name: 'a.txt', format: 'text', sha256: '', text: source }, decisions });
const find = ({ proposals }: OwnPress, name: string): Proposal =>
  proposals.find(({ entry }) => entry.name === name)!;
const anchorsOf = (pressed: OwnPress, name: string) =>
  buildAnchors(find(pressed, name).occurrences, pressed.overlay.texts[plan.id]!);
const projectOf = ({ overlay }: OwnPress, id: string) =>
  overlay.projects.find((project) => project.id === id);
const road = '泗阳至沭阳高速公路';

describe('before anything is decided', () => {
  test('known projects and places are found, and new names are proposed, located and marked', () => {
    const pressed = press();
    expect(projectOf(pressed, 'hefei-xinyi-railway')?.commitments.some((one) => one.plan === plan.id)).toBe(
      true,
    );
    const proposal = find(pressed, road);
    expect(proposal.entry).toMatchObject({ kind: 'highway', site: { type: 'line' } });
    const project = projectOf(pressed, proposal.id)!;
    expect(project).toMatchObject({ name: `${road}？`, precision: 'D', proposed: true });
    expect(project.commitments.map(({ verb, status }) => [verb, status])).toEqual([
      ['加快建设', 'promote'],
      ['推进…前期工作', 'preparatory'],
    ]);
    const feature = pressed.overlay.layers.highways?.find(({ id }) => id === proposal.id);
    expect(feature?.properties).toMatchObject({ name: `${road}？`, statusClass: 'planned', context: false });
  });

  test('every quote of every commitment is cut from the source', () => {
    const { overlay } = press();
    const own = overlay.projects.flatMap(({ commitments }) =>
      commitments.filter((commitment) => commitment.plan === plan.id),
    );
    expect(own.length).toBeGreaterThan(3);
    for (const { quote, rawStart, rawEnd } of own) expect(text.slice(rawStart, rawEnd)).toBe(quote);
  });
});

test('what is doubtful waits for the reader, all else is drawn or says why it is not', () => {
  const source = readFileSync('tests/fixtures/unseen/zhejiang.txt', 'utf8');
  const { proposals, proposed, overlay } = press([], source);
  const listed = new Map(overlay.projects.map((project) => [project.id, project]));
  const doubtful = proposals.filter(({ surety }) => surety === 'doubtful');
  const others = proposals.filter(({ surety }) => surety !== 'doubtful');
  expect(doubtful.length).toBeGreaterThan(0);
  expect(doubtful.filter(({ id }) => listed.has(id) || proposed.includes(id))).toEqual([]);
  expect(others.filter(({ id }) => !listed.has(id))).toEqual([]);
  const drawn = new Set(Object.values(overlay.layers).flatMap((features) => features.map(({ id }) => id)));
  const told = new Set(overlay.unlocated.map(({ project }) => project));
  expect(others.filter(({ id }) => drawn.has(id) === told.has(id))).toEqual([]);
});

test('accepted under another name and kind: both are told, and the question mark is gone', () => {
  const before = press();
  const { id, entry } = find(before, road);
  const pressed = press([
    {
      sort: 'accept',
      id,
      anchors: anchorsOf(before, road),
      entry: { ...entry, name: '泗沭高速', kind: 'road' },
    },
  ]);
  const project = projectOf(pressed, id)!;
  expect(project).toMatchObject({ name: '泗沭高速', kind: 'road', layer: 'highways' });
  expect(project.proposed).toBeUndefined();
  expect(project.aliases).toContain(road);
  expect(project.commitments).toHaveLength(2);
  expect(pressed.overlay.layers.highways?.find((one) => one.id === id)?.properties.name).toBe('泗沭高速');
});

test('a stage that the reader sets holds for its sentence alone, and says so', () => {
  const before = press();
  const { id, entry } = find(before, road);
  const [first, ...others] = anchorsOf(before, road);
  const pressed = press([
    {
      sort: 'accept',
      id,
      entry,
      anchors: [{ ...first!, status: 'under_construction', why: '县交通局函' }, ...others],
    },
  ]);
  const said = projectOf(pressed, id)!.commitments;
  expect(said.map(({ verb, status, certainty, why }) => [verb, status, certainty, why])).toEqual([
    ['加快建设', 'under_construction', 'judged', '县交通局函'],
    ['推进…前期工作', 'preparatory', 'certain', undefined],
  ]);
});

test('merged into a known project: its clause is a commitment of that, judged, for this plan alone', () => {
  const before = press();
  const { id } = find(before, road);
  const pressed = press([
    {
      sort: 'merge',
      id,
      anchors: anchorsOf(before, road),
      project: 'hefei-xinyi-railway',
      reason: '同一项目',
    },
  ]);
  expect(projectOf(pressed, id)).toBeUndefined();
  const own = projectOf(pressed, 'hefei-xinyi-railway')!.commitments.filter((one) => one.plan === plan.id);
  expect(own.filter(({ certainty }) => certainty === 'judged').map(({ why }) => why)).toContain('同一项目');
});

describe('a new name that was merged into another', () => {
  const merge = (name: string, project: string): Decision => ({
    sort: 'merge',
    id: find(before, name).id,
    anchors: anchorsOf(before, name),
    project,
    reason: '同一项目',
  });
  const airport = '沭阳通用机场';
  let before: OwnPress;
  beforeAll(() => {
    before = press();
  }, 60_000);
  const verbsOf = (pressed: OwnPress, id: string) =>
    projectOf(pressed, id)
      ?.commitments.filter((one) => one.plan === plan.id)
      .map(({ verb }) => verb);

  test('goes where that one goes', () => {
    const pressed = press([merge(road, find(before, airport).id), merge(airport, 'hefei-xinyi-railway')]);
    expect(verbsOf(pressed, 'hefei-xinyi-railway')).toEqual([
      '加快建设',
      '推进…前期工作',
      '规划研究',
      '支持',
    ]);
  });

  test('is a name of its own again where that one is declined, or it leads in a circle', () => {
    const { id } = find(before, road);
    const other = find(before, airport).id;
    const declined: Decision = {
      sort: 'reject',
      id: other,
      anchors: anchorsOf(before, airport),
      reason: '不是项目名称',
    };
    for (const decisions of [
      [merge(road, other), declined],
      [merge(road, other), merge(airport, id)],
      [merge(road, id)],
      [merge(road, 'new-nothing')],
    ])
      expect(verbsOf(press(decisions), id)).toEqual(['加快建设', '推进…前期工作']);
  });
});

test('rejected: it is nowhere drawn, and the report says why', () => {
  const before = press();
  const { id } = find(before, road);
  const pressed = press([{ sort: 'reject', id, anchors: anchorsOf(before, road), reason: '不是项目名称' }]);
  expect(projectOf(pressed, id)).toBeUndefined();
  expect(pressed.overlay.layers.highways?.some((one) => one.id === id)).toBe(false);
  const rows = pressed.overlay.report.unresolved.filter(({ plan: of }) => of === plan.id);
  expect(rows.find(({ quote }) => quote === road)?.reason).toBe('不是项目名称');
});

test('a point that the reader has set is as precise as it is said to be', () => {
  const before = press();
  const name = '沭阳通用机场';
  const { id, entry } = find(before, name);
  const site = {
    type: 'point',
    name,
    lon: 118.8,
    lat: 34.1,
    errorKm: 1,
    source: '使用者在图上指定',
  } as const;
  const pressed = press([
    { sort: 'accept', id, anchors: anchorsOf(before, name), entry: { ...entry, site } },
  ]);
  expect(projectOf(pressed, id)).toMatchObject({ precision: 'B', geometrySource: '使用者在图上指定' });
});

test('a changed source orphans what it no longer says; the name is proposed anew', () => {
  const before = press();
  const { id, entry } = find(before, road);
  const decision: Decision = { sort: 'accept', id, anchors: anchorsOf(before, road), entry };
  const changed = text.replace('加快建设', '谋划建设').replace('推进泗阳至沭阳高速公路前期工作，', '');
  const pressed = press([decision], changed);
  expect(pressed.decisions).toEqual([]);
  expect(pressed.orphans).toEqual([decision]);
  expect(projectOf(pressed, id)).toMatchObject({ proposed: true });
});

test('an older plan that writes an accepted name speaks of it too', () => {
  // The editors hold it to be a general term; the reader does not.
  const name = '5G智慧小镇';
  const before = press();
  const { id, entry } = find(before, road);
  const anchors = anchorsOf(before, road);
  const pressed = press([{ sort: 'accept', id, anchors, entry: { ...entry, name } }]);
  const plans = Object.values(pressed.overlay.texts).flatMap((one) =>
    one.measures.some(({ mentions }) => mentions.some(({ project }) => project === id)) ? [one.plan] : [],
  );
  expect(plans).toContain('hefei-2020');
});

test('plain words that the reader takes for a name say nothing of other plans', () => {
  const before = press();
  const { id, entry } = find(before, road);
  for (const name of ['高速公路', '建设']) {
    const anchors = anchorsOf(before, road);
    const { overlay } = press([{ sort: 'accept', id, anchors, entry: { ...entry, name } }]);
    expect(Object.keys(overlay.texts)).toEqual([plan.id]);
    const said = overlay.projects.find((project) => project.id === id)!.commitments;
    expect(new Set(said.map((one) => one.plan))).toEqual(new Set([plan.id]));
  }
});

test('without a date the plan is the oldest: it changes no stage on the map', () => {
  const dated = press();
  const undated = press([], text, { ...plan, issued: null, issuedBasis: 'unknown' });
  const stageOf = (pressed: OwnPress) => projectOf(pressed, 'hefei-xinyi-railway')!.commitments.at(-1)!.plan;
  expect(stageOf(dated)).toBe(plan.id);
  expect(stageOf(undated)).not.toBe(plan.id);
});
