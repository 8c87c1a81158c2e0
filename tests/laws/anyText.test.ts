/** Any text whatever goes through the press: no exception, nothing lost, every quote exact, time in proportion. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPressInput } from '../../scripts/readPressInput.ts';
import { buildScriptFold } from '../../src/plans/foldScript.ts';
import { parsePlan } from '../../src/plans/parsePlan.ts';
import type { PressOutput } from '../../src/press/pressOutput.ts';
import { pressPlans } from '../../src/press/pressPlans.ts';
import { check } from '../check.ts';
import { anyText, fragmentText, mutatedText } from '../plans/mutatedText.ts';
import { cutAround, partitionFaults } from './partitionFaults.ts';

const input = readPressInput();
const press = (source: string, projects: typeof input.projects): PressOutput =>
  pressPlans({ ...input, projects, plans: [{ record: { id: 'probe-2026', garbled: [] }, source }] });

function faultsOf(source: string, { plans: [text], projects, report }: PressOutput): string[] {
  const faults = partitionFaults(source, text!);
  const isCut = (quote: string, rawStart: number, rawEnd: number, within: string): boolean =>
    quote ===
    cutAround(
      source,
      rawStart,
      rawEnd,
      text!.dropped.filter((range) => range.within === within),
    );
  for (const { id, text: own, mentions } of text!.measures) {
    for (const { quote, start, end, rawStart, rawEnd } of mentions) {
      if (own.slice(start, end) !== quote) faults.push(`${id}: ${quote} is not at ${start}`);
      if (!isCut(quote, rawStart, rawEnd, id))
        faults.push(`${id}: ${quote} is not in the source at ${rawStart}`);
    }
  }
  const said = [...report.unresolved, ...projects.flatMap(({ commitments }) => commitments)];
  for (const { quote, rawStart, rawEnd, measure } of said)
    if (!isCut(quote, rawStart, rawEnd, measure)) faults.push(`${measure}: ${quote} is not in the source`);
  return faults;
}

const holds =
  (projects: typeof input.projects) =>
  (source: string): void => {
    const faults = faultsOf(source, press(source, projects));
    if (faults.length > 0) throw new Error(faults.slice(0, 3).join('\n'));
  };

describe('no exception, nothing lost, every quote exact', () => {
  test('pieces of plans, broken; nothing but numbers and dirt; any code units', { timeout: 120_000 }, () => {
    check(fc.property(mutatedText, holds([])), 30);
    check(fc.property(fragmentText, holds([])), 30);
    check(fc.property(anyText, holds([])), 20);
  });

  test('with the registry too', { timeout: 120_000 }, () => {
    check(fc.property(mutatedText, holds(input.projects)), 6);
  });
});

const { characters, overrides, lookalikes, boilerplate } = input.language;
const settings = {
  foldScript: buildScriptFold(characters, overrides, lookalikes),
  boilerplate: boilerplate.map((pattern) => new RegExp(pattern)),
};
const hostile: readonly (readonly [string, (length: number) => string])[] = [
  ['one huge line', (length) => '推进合肥至新沂铁路建设，完善设施。'.repeat(length / 17)],
  ['a line without a stop', (length) => '推进合肥至新沂铁路建设完善设施'.repeat(length / 15)],
  ['thousands of numbers', (length) => '1.推进甲。\n2.推进乙。\n(一)丙。\n'.repeat(length / 20)],
  ['one endless list', (length) => '、合肥'.repeat(length / 3)],
  ['dots and figures', (length) => '....1\n'.repeat(length / 6)],
  ['brackets that nothing closes', (length) => '(（'.repeat(length / 2)],
  ['blanks', (length) => ' '.repeat(length)],
  ['spaced characters', (length) => '推 进 '.repeat(length / 4)],
];

describe('time in proportion to the text', () => {
  // What is quadratic takes minutes for these; generous, since other work shares the machine.
  test.each(hostile)('%s: 300,000 characters are parsed', { timeout: 60_000 }, (_, make) => {
    const started = process.cpuUsage().user;
    parsePlan('probe-2026', make(300_000), settings);
    expect((process.cpuUsage().user - started) / 1e6).toBeLessThan(15);
  });

  test.each(hostile)('%s: 20,000 characters are pressed', { timeout: 60_000 }, (_, make) => {
    const started = process.cpuUsage().user;
    press(make(20_000), []);
    expect((process.cpuUsage().user - started) / 1e6).toBeLessThan(15);
  });
});
