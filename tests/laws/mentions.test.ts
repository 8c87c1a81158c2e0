/** Laws 2 and 7 of mentions: a quote is what stands at its offsets, in the text and in the source. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { DroppedRange, Measure, Mention } from '../../src/model/plan.ts';
import { pressBundled, type Bundled } from '../pressBundled.ts';
import { readPublicData } from '../readPublicData.ts';
import { cutAround } from './partitionFaults.ts';

type Read = Pick<ReturnType<typeof readPublicData>, 'plans' | 'projects'>;
let bundled: Bundled;
let editions: Record<string, Read>;

beforeAll(() => {
  bundled = pressBundled();
  const { plans, projects } = bundled.output;
  editions = { pressed: { plans: [...plans], projects: [...projects] }, 'public/data': readPublicData() };
});

interface Placed {
  readonly mention: Mention;
  readonly measure: Measure;
  readonly source: string;
  readonly dropped: readonly DroppedRange[];
}

const sourceOf = (id: string): string => bundled.input.plans.find(({ record }) => record.id === id)!.source;
const mentionsOf = ({ plans }: Read): Placed[] =>
  plans.flatMap(({ plan, measures, dropped }) =>
    measures.flatMap((measure) =>
      measure.mentions.map((mention) => ({ mention, measure, source: sourceOf(plan), dropped })),
    ),
  );
const nameOf = ({ mention, measure }: Placed): string => `${measure.id} ${mention.start} ${mention.quote}`;

describe.each(['pressed', 'public/data'])('%s', (edition) => {
  test('a mention quotes its text, and the source at its raw range', () => {
    const placed = mentionsOf(editions[edition]!);
    expect(placed.length).toBeGreaterThan(1500);
    const drifted = placed.filter(({ mention, measure, source, dropped }) => {
      const { start, end, quote, rawStart, rawEnd } = mention;
      const holes = dropped.filter(({ within }) => within === measure.id);
      return (
        end <= start ||
        measure.text.slice(start, end) !== quote ||
        cutAround(source, rawStart, rawEnd, holes) !== quote ||
        source[rawStart] !== quote[0] ||
        source[rawEnd - 1] !== quote.at(-1)
      );
    });
    expect(drifted.map(nameOf)).toEqual([]);
  });

  test('a mention names exactly one project or place', () => {
    const wrong = mentionsOf(editions[edition]!).filter(
      ({ mention }) => (mention.project === undefined) === (mention.place === undefined),
    );
    expect(wrong.map(nameOf)).toEqual([]);
  });

  test('parts of a mention lie in the text, in order, outside the quote', () => {
    const withParts = mentionsOf(editions[edition]!).filter(({ mention }) => mention.parts);
    expect(withParts.length).toBeGreaterThan(10);
    const wrong = withParts.filter(({ mention: { start, end, parts }, measure }) =>
      parts!.some(
        ([from, to]) => from < 0 || to <= from || to > measure.text.length || (from < end && to > start),
      ),
    );
    expect(wrong.map(nameOf)).toEqual([]);
  });

  test('mentions may nest, and never overlap in part or stand twice', () => {
    const wrong = editions[edition]!.plans.flatMap(({ measures }) =>
      measures.flatMap(({ id, mentions }) =>
        mentions.flatMap((a, index) =>
          mentions.slice(index + 1).flatMap((b) => {
            const apart = a.end <= b.start || b.end <= a.start;
            const nested = (a.start <= b.start && b.end <= a.end) || (b.start <= a.start && a.end <= b.end);
            const twice =
              a.start === b.start && a.end === b.end && a.project === b.project && a.place === b.place;
            return (apart || nested) && !twice
              ? []
              : [`${id}: ${a.quote} (${a.start}), ${b.quote} (${b.start})`];
          }),
        ),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('a commitment quotes its measure in the source, less what was dropped there', () => {
    const { plans, projects } = editions[edition]!;
    const texts = new Map(plans.map((text) => [text.plan, text]));
    const wrong = projects.flatMap((project) =>
      project.commitments.flatMap(({ plan, measure: id, quote, rawStart, rawEnd, verb }) => {
        const text = texts.get(plan)!;
        const measure = text.measures.find((candidate) => candidate.id === id)!;
        const holes = text.dropped.filter(({ within }) => within === id);
        const isInside = measure.rawStart <= rawStart && rawEnd <= measure.rawEnd && rawStart < rawEnd;
        const isQuoted = cutAround(sourceOf(plan), rawStart, rawEnd, holes) === quote;
        return isInside && isQuoted && measure.text.includes(quote)
          ? []
          : [`${project.id} ${id} ${verb} ${quote}`];
      }),
    );
    expect(wrong).toEqual([]);
  });
});

test('a commitment’s quote holds its verb and the name', () => {
  const { output, input } = bundled;
  const toHans = new Map(
    output.plans.flatMap(({ measures }) => measures.map((measure) => [measure.id, measure] as const)),
  );
  const wrong = output.projects.flatMap((project) =>
    project.commitments.flatMap(({ measure: id, quote, verb, why }) => {
      const { text, textHans, mentions } = toHans.get(id)!;
      const at = text.indexOf(quote);
      const [start, end] = [at, at + quote.length];
      const hans = textHans.slice(start, end);
      const hasVerb = (verb ?? '').split('…').every((part) => hans.includes(part));
      const hasName = mentions.some((mention) => {
        const spans = [[mention.start, mention.end] as const, ...(mention.parts ?? [])];
        return mention.project === project.id && spans.some(([from, to]) => from < end && to > start);
      });
      return (hasVerb || why) && hasName ? [] : [`${project.id} ${id}: ${verb} in ${hans}`];
    }),
  );
  expect(input.plans.length).toBeGreaterThan(4);
  expect(wrong).toEqual([]);
});
