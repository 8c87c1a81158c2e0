/** Laws of indicators: a quote is what stands at its place, and it holds the value; a year is one that the text has. */
import { beforeAll, expect, test } from 'vitest';
import { buildScriptFold } from '../../src/plans/foldScript.ts';
import { rangeInText } from '../../src/analysis/rangeInText.ts';
import type { IndicatorValue } from '../../src/model/indicator.ts';
import type { Measure } from '../../src/model/plan.ts';
import { pressBundled, type Bundled } from '../pressBundled.ts';
import { readPublicData } from '../readPublicData.ts';
import { cutAround } from './partitionFaults.ts';

let bundled: Bundled;
let placed: { value: IndicatorValue; measure: Measure; quoteHans: string }[];
beforeAll(() => {
  bundled = pressBundled();
  const { input, output } = bundled;
  const fold = buildScriptFold(input.language.characters, input.language.overrides);
  placed = readPublicData().indicators.values.map((value) => ({
    value,
    measure: output.plans
      .find(({ plan }) => plan === value.plan)!
      .measures.find(({ id }) => id === value.measure)!,
    quoteHans: fold(value.quote),
  }));
});
const namesOf = (wrong: typeof placed) => wrong.map(({ value }) => `${value.measure} ${value.quote}`);

test('what is published is what the press makes', () => {
  expect(readPublicData().indicators).toEqual(bundled.output.indicators);
});

test('a quote stands in its source and in its measure', () => {
  expect(placed.length).toBeGreaterThan(50);
  const drifted = placed.filter(({ value: { plan, quote, rawStart, rawEnd }, measure }) => {
    const { dropped } = bundled.output.plans.find((text) => text.plan === plan)!;
    const { source } = bundled.input.plans.find(({ record }) => record.id === plan)!;
    const holes = dropped.filter(({ within }) => within === measure.id);
    const range = rangeInText(measure, dropped, rawStart, rawEnd);
    return (
      cutAround(source, rawStart, rawEnd, holes) !== quote ||
      !range ||
      measure.text.slice(range.start, range.end) !== quote
    );
  });
  expect(namesOf(drifted)).toEqual([]);
});

test('name, value, unit and what stands around them are in the quote, in this order', () => {
  const wrong = placed.filter(({ value: { name, comparator, written, unit }, quoteHans }) => {
    const [lead = '', trail = ''] = comparator?.split('…') ?? [];
    const at = quoteHans.indexOf(name);
    return at < 0 || !quoteHans.slice(at + name.length).endsWith(lead + written + unit + trail);
  });
  expect(namesOf(wrong)).toEqual([]);
});

test('a number is the one that is written', () => {
  const wrong = placed.filter(({ value: { value, written } }) => {
    const numbers = written.match(/\d+(\.\d+)?/g)?.map(Number) ?? [];
    if (value === null) return numbers.length > 0;
    if (typeof value !== 'number') return String(value) !== String(numbers);
    return value !== (written.includes(':') ? numbers[0]! / numbers[1]! : numbers[0]);
  });
  expect(namesOf(wrong)).toEqual([]);
});

test('a year stands before the value in its measure, or before the value in the quote', () => {
  const wrong = placed.filter(({ value: { year, yearWritten }, measure, quoteHans }) => {
    if (yearWritten === null) return year !== null;
    const isHidden = /x/.test(yearWritten);
    return (
      (isHidden ? year !== null : Number(/\d{4}/.exec(yearWritten)![0]) !== year) ||
      !(yearWritten.startsWith('到') ? measure.textHans : quoteHans).includes(yearWritten)
    );
  });
  expect(namesOf(wrong)).toEqual([]);
});

test('no capacity of an energy site is a quantity', () => {
  expect(namesOf(placed.filter(({ value: { unit } }) => /瓦|伏/.test(unit)))).toEqual([]);
});

test('ids and aliases are unique, every aim says why', () => {
  const { indicators } = bundled.input.language.indicators;
  expect(new Set(indicators.map(({ id }) => id)).size).toBe(indicators.length);
  const aliases = indicators.flatMap((entry) => entry.aliases);
  expect(new Set(aliases).size).toBe(aliases.length);
  expect(indicators.filter(({ reason }) => reason.length < 4)).toEqual([]);
});
