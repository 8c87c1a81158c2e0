import type { DroppedRange, GarbledRange, Heading, Measure, PlanText, Unit } from '../model/plan.ts';
import { cleanText, type CleanText } from './cleanText.ts';
import { findContents } from './findContents.ts';
import type { ScriptFold } from './foldScript.ts';
import { parseUnits } from './parseUnits.ts';
import type { RawRange } from './rawRange.ts';
import { readElements } from './readElements.ts';

/** What parsing needs beside the text. */
export interface ParseSettings {
  readonly foldScript: ScriptFold;
  /** Patterns of whole lines that belong to a site, in simplified script. */
  readonly boilerplate: readonly RegExp[];
  readonly garbled?: readonly GarbledRange[];
}

/**
 * Takes a plan apart: headings, measures and what was left out cover the source exactly once (law 1).
 * Pure; works for any text. Mentions are found later and are empty here.
 * @param plan id of the plan, prefix of all ids
 * @param raw the text as received
 */
export function parsePlan(plan: string, raw: string, settings: ParseSettings): PlanText {
  const clean = withoutContents(raw, settings);
  const elements = readElements(settings.foldScript(clean.text), settings.boilerplate);
  const rawRange = ({ start, end }: { start: number; end: number }) => ({
    rawStart: clean.rawAt[start]!,
    rawEnd: clean.rawAt[end - 1]! + 1,
  });

  const headings: Heading[] = [];
  const measures: Measure[] = [];
  const covered: { rawStart: number; rawEnd: number; id: string }[] = [];
  const foreign: RawRange[] = [...clean.removed];
  for (const element of elements) {
    const range = rawRange(element);
    if (element.type === 'dropped') {
      foreign.push({ start: range.rawStart, end: range.rawEnd, reason: element.reason });
      continue;
    }
    const id = `${plan}:${element.key}`;
    const text = clean.text.slice(element.start, element.end);
    covered.push({ ...range, id });
    if (element.type === 'heading') {
      headings.push({ id, level: element.level, text, textHans: settings.foldScript(text), ...range });
      continue;
    }
    const textHans = settings.foldScript(text);
    measures.push({
      id,
      number: element.number,
      kind: element.kind,
      headings: element.headings.map((key) => `${plan}:${key}`),
      title: element.title && text.slice(textHans.indexOf(element.title)).slice(0, element.title.length),
      text,
      textHans,
      ...range,
      units: mergeUnits(parseUnits(text, textHans).flatMap(({ units }) => units)),
      mentions: [],
    });
  }
  return { plan, headings, measures, dropped: buildDropped(raw, covered, foreign) };
}

function mergeUnits(units: readonly Unit[]): Unit[] {
  return units.filter(({ name }, index) => units.findIndex((other) => other.name === name) === index);
}

/** A table of contents repeats the headings; it is taken out before any number is read. */
function withoutContents(raw: string, { foldScript, garbled }: ParseSettings): CleanText {
  const clean = cleanText(raw, garbled);
  const contents = findContents(foldScript(clean.text));
  if (!contents) return clean;
  const start = clean.rawAt[contents.start]!;
  const end = clean.rawAt[contents.end - 1]! + 1;
  return cleanText(raw, garbled, [{ start, end, reason: 'contents' }]);
}

/** Everything outside headings and measures with its reason; what lies inside one says within which. */
function buildDropped(
  raw: string,
  covered: readonly { rawStart: number; rawEnd: number; id: string }[],
  foreign: readonly RawRange[],
): DroppedRange[] {
  const ranges = [...foreign].sort((a, b) => a.start - b.start);
  const dropped: DroppedRange[] = [];
  let at = 0;
  // Ranges lie in order and apart: what ends before `at` need not be looked at again.
  let next = 0;
  const fillGap = (end: number): void => {
    for (; next < ranges.length && ranges[next]!.start < end; next++) {
      const { start, end: rangeEnd, reason } = ranges[next]!;
      if (rangeEnd <= at) continue;
      if (start > at) dropped.push({ rawStart: at, rawEnd: start, reason: 'layout' });
      const from = Math.max(start, at);
      at = Math.min(rangeEnd, end);
      dropped.push({ rawStart: from, rawEnd: at, reason });
      if (rangeEnd > end) break;
    }
    if (end > at) dropped.push({ rawStart: at, rawEnd: end, reason: 'layout' });
    at = end;
  };
  for (const { rawStart, rawEnd, id } of covered) {
    fillGap(rawStart);
    while (next < ranges.length && ranges[next]!.end <= rawStart) next++;
    for (; next < ranges.length && ranges[next]!.end <= rawEnd; next++) {
      const { start, end, reason } = ranges[next]!;
      if (start >= rawStart) dropped.push({ rawStart: start, rawEnd: end, reason, within: id });
    }
    at = rawEnd;
  }
  fillGap(raw.length);
  return dropped;
}
