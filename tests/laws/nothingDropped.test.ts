/** Law 4 across registries: what is found as a name without any registry is, with one, mentioned or unresolved. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { PressOutput } from '../../src/press/pressOutput.ts';
import { pressPlans } from '../../src/press/pressPlans.ts';
import { pressBundled } from '../pressBundled.ts';

type Plans = Parameters<typeof pressPlans>[0]['plans'];
const { input, output } = pressBundled();
const unseen: Plans = readdirSync('tests/fixtures/unseen').map((file) => ({
  record: { id: file.replace('.txt', '-2026'), garbled: [] },
  source: readFileSync(`tests/fixtures/unseen/${file}`, 'utf8'),
}));

/** Names of the one pressing that the other neither mentions nor reports. */
function dropped(without: PressOutput, known: PressOutput): string[] {
  const mentions = new Map(
    known.plans.flatMap(({ measures }) => measures.map(({ id, mentions: own }) => [id, own] as const)),
  );
  const raw = new Map(known.plans.flatMap(({ measures }) => measures.map((one) => [one.id, one] as const)));
  return without.report.unresolved
    .filter(({ measure, quote, rawStart, rawEnd }) => {
      const isReported = known.report.unresolved.some(
        (name) => name.measure === measure && name.rawStart <= rawStart && name.rawEnd >= rawEnd,
      );
      const isMentioned = mentions.get(measure)!.some(
        (mention) =>
          mention.project &&
          ((mention.rawStart < rawEnd && mention.rawEnd > rawStart) ||
            // 国家示范区 in 支持甲县创建国家示范区 is the part that the name borrows.
            mention.parts?.some(([start, end]) => raw.get(measure)!.text.slice(start, end).endsWith(quote))),
      );
      return !isReported && !isMentioned;
    })
    .map(({ measure, quote }) => `${measure} ${quote}`);
}

test.each([
  ['the five plans', input.plans, output],
  ['constructed passages', unseen, null],
] as const)('%s', (_, plans, known) => {
  const without = pressPlans({ ...input, plans, projects: [] });
  expect(without.report.unresolved.length).toBeGreaterThan(200);
  expect(dropped(without, known ?? pressPlans({ ...input, plans }))).toEqual([]);
});

test('a silent drop is noticed', () => {
  const without = pressPlans({ ...input, plans: unseen, projects: [] });
  const silent = pressPlans({ ...input, plans: unseen });
  expect(
    dropped(without, { ...silent, report: { ...silent.report, unresolved: [] } }).length,
  ).toBeGreaterThan(100);
});
