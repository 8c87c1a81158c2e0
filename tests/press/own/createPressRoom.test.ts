/** A plan that a reader opens comes to the same as a plan that is built in: the press is one. */
import { describe, expect, test } from 'vitest';
import { buildContractFiles } from '../../../scripts/buildContractFiles.ts';
import { readBase } from '../../../scripts/readBase.ts';
import {
  readCompareRules,
  readInventory,
  readParkRules,
  readPlans,
  readSiteRules,
} from '../../../scripts/readData.ts';
import { readPressInput } from '../../../scripts/readPressInput.ts';
import { layerIds } from '../../../src/model/kinds.ts';
import type { PressReport } from '../../../src/press/buildReport.ts';
import { buildAnchors } from '../../../src/model/buildAnchors.ts';
import type { Decision } from '../../../src/model/review.ts';
import { createPressRoom } from '../../../src/press/own/createPressRoom.ts';
import { readPressFiles } from '../../../src/press/own/readPressFiles.ts';
import { pressPlans } from '../../../src/press/pressPlans.ts';

const input = readPressInput();
const plans = readPlans();
const base = readBase();
const content = (path: string) => base.find((file) => file.path === path)!.content;

function publish(bundled: typeof plans) {
  const files = buildContractFiles(pressPlans({ ...input, plans: bundled }), bundled, input, {
    inventory: readInventory(),
    boundaries: content('base/boundaries.geojson') as never,
    rules: readCompareRules(),
    siteRules: readSiteRules(),
    // Overrides quote plans that may not be among these.
    parkRules: { ...readParkRules(), overrides: emptied },
    stories: [],
  });
  return (path: string) => files.find((file) => file.path === path)!.content;
}
const { overrides } = readParkRules();
const emptied = Object.fromEntries(
  Object.keys(overrides).map((key) => [key, []]),
) as unknown as typeof overrides;

function openRoom(bundled: typeof plans) {
  const file = publish(bundled);
  const json = (path: string) => JSON.stringify(path.startsWith('base/') ? content(path) : file(path));
  return createPressRoom(
    readPressFiles({
      tables: json('press.json'),
      plans: json('plans.json'),
      projects: json('projects.json'),
      report: json('report.json'),
      provinces: json('base/provinces.geojson'),
      prefectures: json('base/prefectures.geojson'),
      boundaries: json('base/boundaries.geojson'),
      texts: bundled.map(({ record }) => json(`plans/${record.id}.json`)),
    }),
  );
}

describe.each(['suzhou-2021', 'yancheng-2017'])('%s, opened beside the others', (id) => {
  const others = plans.filter(({ record }) => record.id !== id);
  const { record, source } = plans.find((plan) => plan.record.id === id)!;
  const whole = publish([...others, plans.find((plan) => plan.record.id === id)!]);
  const { garbled, ...facts } = record;
  const bundled = publish(others);
  const room = openRoom(others);
  const request = {
    plan: facts,
    source: { name: 'plan.txt', format: 'text', sha256: '', text: source },
  } as const;
  const undecided = room.press({ ...request, decisions: [] });
  const { unresolved } = whole('report.json') as PressReport;
  // What is new in it is of no registry when it is built in.
  const decisions = undecided.proposals.map(({ id: proposal, occurrences }): Decision => ({
    sort: 'reject',
    id: proposal,
    anchors: buildAnchors(occurrences, undecided.overlay.texts[id]!),
    reason: unresolved.find(({ quote }) => quote === occurrences[0]!.name)?.reason ?? '',
  }));
  const { overlay, orphans } = room.press({ ...request, decisions });

  test('needs no knowledge of garbled copies that only authors have', () => {
    expect(garbled).toEqual([]);
  });

  test('what is new is proposed, and no decision is lost', () => {
    expect(undecided.proposals.length).toBeGreaterThan(3);
    expect(orphans).toEqual([]);
  });

  test('its text and what the plans list of it', () => {
    expect(overlay.texts[id]).toEqual(whole(`plans/${id}.json`));
    expect(overlay.plan).toEqual((whole('plans.json') as { id: string }[]).find((plan) => plan.id === id));
  });

  test.each(['projects.json', 'lines.json'] as const)('%s', (path) => {
    const key = path === 'projects.json' ? 'id' : 'project';
    const rows = path === 'projects.json' ? overlay.projects : overlay.lines;
    expect(joined(bundled(path) as Row[], rows as unknown as Row[], key)).toEqual(
      byKey(whole(path) as Row[], key),
    );
    expect(rows.length).toBeGreaterThan(5);
  });

  test.each(layerIds)('layers/%s', (layer) => {
    const path = `layers/${layer}.geojson`;
    const { features } = bundled(path) as { features: Row[] };
    expect(joined(features, overlay.layers[layer] as unknown as Row[], 'id')).toEqual(
      byKey((whole(path) as { features: Row[] }).features, 'id'),
    );
  });

  test.each(['areas', 'bands', 'tints', 'seats', 'crossings'] as const)('%s', (name) => {
    expect(overlay.beside[name]).toEqual(whole(`${name}.geojson`));
  });

  test.each(['unlocated', 'report', 'indicators', 'parks'] as const)('%s', (name) => {
    expect(overlay[name]).toEqual(whole(`${name}.json`));
  });
});

type Row = Readonly<Record<string, unknown>>;

const byKey = (rows: readonly Row[], key: string): Map<unknown, Row> =>
  new Map([...rows].sort((a, b) => (String(a[key]) < String(b[key]) ? -1 : 1)).map((row) => [row[key], row]));

const joined = (before: readonly Row[], changed: readonly Row[], key: string): Map<unknown, Row> =>
  byKey([...new Map([...before, ...changed].map((row) => [row[key], row])).values()], key);
