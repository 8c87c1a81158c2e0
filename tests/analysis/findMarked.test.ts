import { describe, expect, test } from 'vitest';
import { findMarked } from '../../src/analysis/findMarked.ts';
import { readPublicData } from '../readPublicData.ts';

const { plans, projects } = readPublicData();
const measures = new Map(
  plans.flatMap((text) => text.measures.map((measure) => [measure.id, { measure, text }] as const)),
);
const mark = (id: string, measureId: string, at: number | null) => {
  const { measure, text } = measures.get(measureId)!;
  const { commitments = [] } = projects.find((project) => project.id === id) ?? {};
  const marked = findMarked(measure, text.dropped, id, commitments, at);
  return marked && { ...marked, words: measure.text.slice(marked.range.start, marked.range.end) };
};

describe('findMarked', () => {
  test('of two clauses on one project in one measure the one that was clicked', () => {
    const several = projects.flatMap(({ id, commitments }) =>
      commitments
        .filter(({ measure }) => commitments.filter((one) => one.measure === measure).length > 1)
        .map((one) => ({ id, ...one })),
    );
    expect(several.length).toBeGreaterThan(30);
    for (const { id, measure, rawStart, quote, verb } of several) {
      const marked = mark(id, measure, rawStart)!;
      expect(marked.words).toBe(quote);
      expect(marked.commitment!.verb).toBe(verb);
    }
  });

  test('without a word on which, or with one that no longer fits, the first clause', () => {
    const first = projects
      .find(({ id }) => id === 'hefei-xinqiao-airport')!
      .commitments.find(({ measure }) => measure === 'hefei-2020:68')!;
    for (const at of [null, 3])
      expect(mark('hefei-xinqiao-airport', 'hefei-2020:68', at)!.words).toBe(first.quote);
  });

  test('a name within a clause marks that clause; one outside of any marks itself', () => {
    let inside = 0;
    let outside = 0;
    for (const { id, commitments } of projects.filter((project) => project.commitments.length > 0))
      for (const { measure } of commitments.slice(0, 1)) {
        const own = commitments.filter((one) => one.measure === measure);
        for (const mention of measures
          .get(measure)!
          .measure.mentions.filter(({ project }) => project === id)) {
          const marked = mark(id, measure, mention.rawStart)!;
          const isIn = own.some((one) => one.rawStart <= mention.rawStart && mention.rawStart < one.rawEnd);
          if (isIn) inside++;
          else outside++;
          expect(marked.commitment === null).toBe(!isIn);
          if (!isIn) expect(marked.words).toBe(mention.quote);
        }
      }
    expect(inside).toBeGreaterThan(500);
    expect(outside).toBeGreaterThan(5);
  });

  test('a place and what is only mentioned mark their name', () => {
    expect(mark('hefei', 'hefei-2020:68', null)?.words ?? '合肥').toContain('合肥');
    const named = projects.find(({ commitments, context }) => commitments.length === 0 && !context)!;
    const [where] = [...measures.values()].filter(({ measure }) =>
      measure.mentions.some(({ project }) => project === named.id),
    );
    expect(mark(named.id, where!.measure.id, null)!.commitment).toBeNull();
  });

  test('a measure that does not name it marks nothing', () => {
    expect(mark('hefei-xinyi-railway', 'suzhou-2021:1', null)).toBeNull();
  });
});
