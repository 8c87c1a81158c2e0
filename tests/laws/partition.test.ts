/**
 * Law 1 over the bundled plans: nothing of a source is lost, nothing stands twice, and what was left out says
 * why. Held against the press and against the committed files, which are read by others.
 */
import { beforeAll, describe, expect, test } from 'vitest';
import { findGarbled } from '../../src/plans/findGarbled.ts';
import { pressBundled, type Bundled } from '../pressBundled.ts';
import { readPublicData } from '../readPublicData.ts';
import { partitionFaults } from './partitionFaults.ts';

const plans = ['anhui-2021', 'hefei-2020', 'jiangsu-2020', 'suzhou-2021', 'yancheng-2017'];
let bundled: Bundled;
let committed: ReturnType<typeof readPublicData>;

beforeAll(() => {
  bundled = pressBundled();
  committed = readPublicData();
});

const sourceOf = (id: string): string => bundled.input.plans.find(({ record }) => record.id === id)!.source;

test('the bundled plans are these five, and those that were added', () => {
  const pressed = bundled.output.plans.map(({ plan }) => plan);
  expect(pressed).toEqual(expect.arrayContaining(plans));
  expect(committed.plans.map(({ plan }) => plan)).toEqual(pressed);
});

describe.each(plans)('%s', (id) => {
  test('headings, measures and dropped ranges cover the source exactly once', () => {
    for (const { plans: texts } of [bundled.output, committed]) {
      const text = texts.find(({ plan }) => plan === id)!;
      expect(text.measures.length).toBeGreaterThan(30);
      expect(partitionFaults(sourceOf(id), text)).toEqual([]);
    }
  });
});

test('each garbled range of plan.json is dropped as garbled', () => {
  const given = bundled.input.plans.flatMap(({ record, source }) =>
    record.garbled.map((stretch) => ({
      plan: record.id,
      rawStart: findGarbled(source, stretch)?.start ?? -1,
      quote: stretch.quote,
    })),
  );
  expect(given.length).toBeGreaterThan(0);
  for (const { plan, rawStart, quote } of given) {
    expect(rawStart, quote).toBeGreaterThanOrEqual(0);
    const { dropped } = bundled.output.plans.find((text) => text.plan === plan)!;
    expect(dropped).toContainEqual(
      expect.objectContaining({ rawStart, rawEnd: rawStart + quote.length, reason: 'garbled' }),
    );
  }
});

test('a fault would be seen', () => {
  const { source, record } = bundled.input.plans[0]!;
  const text = bundled.output.plans.find(({ plan }) => plan === record.id)!;
  const [first, ...rest] = text.measures;
  expect(partitionFaults(source, { ...text, measures: rest })).not.toEqual([]);
  expect(partitionFaults(source, { ...text, dropped: text.dropped.slice(1) })).not.toEqual([]);
  expect(partitionFaults(`${source}尾`, text)).not.toEqual([]);
  const trimmed = { ...first!, text: first!.text.slice(1), textHans: first!.textHans.slice(1) };
  expect(partitionFaults(source, { ...text, measures: [trimmed, ...rest] })).not.toEqual([]);
});
