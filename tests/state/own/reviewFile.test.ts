/** Review files: what is written is read again; what is broken is named, and the rest kept. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kinds } from '../../../src/model/kinds.ts';
import { review, type Decision } from '../../../src/model/review.ts';
import { parseReview } from '../../../src/state/own/parseReview.ts';
import { writeReview } from '../../../src/state/own/writeReview.ts';
import { samplePlan, sampleReject } from './sampleOwn.ts';

const known = {
  hasPlace: (id: string) => id === 'hefei' || id === 'suzhou',
  hasProject: (id: string) => id === 'hexin',
};

const words = fc.string({ minLength: 1, maxLength: 12 });
const anchor = fc
  .record({
    quote: words,
    name: words,
    number: fc.string({ maxLength: 5 }),
    count: fc.integer({ min: 1, max: 4 }),
  })
  .map((one) => ({ ...one, index: one.count - 1 }));
const base = {
  id: fc.string({ maxLength: 8 }).map((id) => `new-${id}`),
  anchors: fc.array(anchor, { minLength: 1, maxLength: 3 }),
};
const site = fc.oneof(
  fc.constant({ type: 'host', place: 'hefei', reason: '-' }),
  fc.constant({ type: 'between', places: ['hefei', 'suzhou'], reason: '-' }),
  fc.record({
    type: fc.constant('point'),
    name: words,
    lon: fc.double({ min: 113, max: 124, noNaN: true }),
    lat: fc.double({ min: 26, max: 38, noNaN: true }),
    errorKm: fc.constantFrom(0.3, 1, 3),
    source: words,
  }),
  words.map((reason) => ({ type: 'none', reason })),
);
const decision = fc.oneof(
  fc.record({
    ...base,
    sort: fc.constant('accept'),
    entry: fc.record({
      name: words,
      kind: fc.constantFrom(...kinds),
      site,
      partners: fc.array(fc.record({ name: words })),
      isBuilt: fc.boolean(),
    }),
  }),
  fc.record({ ...base, sort: fc.constant('reject'), reason: words }),
  fc.record({ ...base, sort: fc.constant('merge'), project: fc.constant('hexin'), reason: words }),
) as unknown as fc.Arbitrary<Decision>;

const source = { name: '规划.docx', format: 'docx', sha256: 'ab', text: '一、甲\n推进乙。' } as const;
const write = (decisions: readonly Decision[], orphans: readonly Decision[] = []): string =>
  writeReview({ plan: samplePlan, source, decisions, orphans }, null, '2026-11-21');

test('what is written is read again, and is what the documented shape says', () => {
  fc.assert(
    fc.property(
      fc.array(decision, { maxLength: 5 }),
      fc.array(decision, { maxLength: 2 }),
      (given, orphans) => {
        const file = write(given, orphans);
        expect(parseReview(file, known)).toEqual({
          review: { plan: samplePlan, source, decisions: given, orphans },
          skipped: [],
        });
        expect(review.safeParse(JSON.parse(file)).success).toBe(true);
        expect(write(given, orphans)).toBe(file);
      },
    ),
    { numRuns: 60 },
  );
});

test('any text, and any cut of a file: a problem or a review, never an exception', () => {
  const file = write([sampleReject('new-1')]);
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.nat(file.length - 2).map((end) => file.slice(0, end)),
      ),
      (text) => {
        expect(parseReview(text, known)).toHaveProperty('problem');
      },
    ),
  );
});

describe('what cannot be used is named, and the rest kept', () => {
  const broken = JSON.parse(write([sampleReject('new-1'), sampleReject('new-2')])) as Record<string, unknown>;

  test('a decision that is no decision, or points at what is not there', () => {
    const merge = { ...sampleReject('new-3'), sort: 'merge', project: 'nowhere' };
    const far = {
      ...sampleReject('new-4'),
      sort: 'accept',
      entry: {
        name: '甲',
        kind: 'park',
        site: { type: 'host', place: 'atlantis', reason: '' },
        partners: [],
        isBuilt: false,
      },
    };
    const decisions = [...(broken['decisions'] as unknown[]), { sort: 'maybe' }, merge, far];
    const read = parseReview(JSON.stringify({ ...broken, decisions }), known);
    expect(read).toMatchObject({ skipped: [3, 4, 5] });
    expect('review' in read && read.review.decisions.map(({ id }) => id)).toEqual(['new-1', 'new-2']);
  });

  test.each([
    ['[', { sort: 'broken' }],
    ['{}', { sort: 'foreign' }],
    [JSON.stringify({ ...broken, version: 2 }), { sort: 'version', version: '2' }],
    [
      JSON.stringify({ ...broken, plan: { ...samplePlan, level: 'moon' } }),
      { sort: 'unread', path: 'plan.level' },
    ],
    [JSON.stringify({ ...broken, source: null }), { sort: 'unread', path: 'source' }],
  ])('%s', (text, problem) => {
    expect(parseReview(text, known)).toEqual({ problem });
  });
});

test('a file takes the place of no plan and of no project that comes with the atlas', () => {
  const as = (plan: object): string => {
    const file = JSON.parse(write([])) as { plan: object };
    return JSON.stringify({ ...file, plan: { ...file.plan, ...plan } });
  };
  expect(parseReview(as({ id: 'jiangsu-2020' }), known)).toEqual({
    problem: { sort: 'unread', path: 'plan.id' },
  });
  expect(parseReview(as({ textSource: 'official' }), known)).toEqual({
    problem: { sort: 'unread', path: 'plan.textSource' },
  });
  const read = parseReview(write([sampleReject('hexin'), sampleReject('new-1')]), known);
  expect(read).toMatchObject({ review: { decisions: [{ id: 'new-1' }] }, skipped: [1] });
});
