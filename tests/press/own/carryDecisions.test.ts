/** Decisions stay with their sentences, word for word, or are orphaned: never moved (law 2). */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildAnchors } from '../../../src/model/buildAnchors.ts';
import type { PlanText } from '../../../src/model/plan.ts';
import type { Decision } from '../../../src/model/review.ts';
import { carryDecisions } from '../../../src/press/own/carryDecisions.ts';

/** A text of one measure a line. */
function textOf(...lines: string[]): PlanText {
  let raw = 0;
  const measures = lines.map((text, at) => {
    const rawStart = raw;
    raw += text.length + 1;
    return {
      id: `own:${at + 1}`,
      number: `${at + 1}`,
      kind: 'measure' as const,
      headings: [],
      title: '',
      text,
      textHans: text,
      rawStart,
      rawEnd: rawStart + text.length,
      units: [],
      mentions: [],
    };
  });
  return { plan: 'own', headings: [], measures, dropped: [] };
}

const entry = {
  name: '甲乙铁路',
  kind: 'railway',
  site: { type: 'none', reason: '-' },
  partners: [],
  isBuilt: false,
} as const;

function accept(text: PlanText, quote: string, index = 0, set: object = {}): Decision {
  const starts = text.measures.flatMap(({ text: line, rawStart }) =>
    [...line.matchAll(new RegExp(quote, 'g'))].map(({ index: at }) => rawStart + at),
  );
  const [anchor] = buildAnchors([{ quote, name: '甲乙铁路', rawStart: starts[index]! }], text);
  return { sort: 'accept', id: 'new-1', anchors: [{ ...anchor!, ...set }], entry: entry as never };
}

const before = textOf('推进甲乙铁路前期工作。', '加快建设甲乙铁路。', '推进甲乙铁路前期工作。');

describe('the quote is still there', () => {
  test('and the decision stays, with the number that the measure has now', () => {
    const after = textOf('新的一条。', '加快建设甲乙铁路。', '推进甲乙铁路前期工作。');
    const { decisions, orphans } = carryDecisions([accept(before, '加快建设甲乙铁路')], after);
    expect(orphans).toEqual([]);
    expect(decisions[0]!.anchors).toEqual([
      { quote: '加快建设甲乙铁路', name: '甲乙铁路', index: 0, count: 1, number: '2' },
    ]);
  });

  test('more often than before: a stage that was set for one of them is orphaned, the rest stays', () => {
    const after = textOf('加快建设甲乙铁路。', '加快建设甲乙铁路。');
    const plain = carryDecisions([accept(before, '加快建设甲乙铁路')], after);
    expect(plain.orphans).toEqual([]);
    const staged = carryDecisions([accept(before, '加快建设甲乙铁路', 0, { status: 'study' })], after);
    expect(staged.decisions).toEqual([]);
    expect(staged.orphans).toHaveLength(1);
  });

  test('the second of two stays the second', () => {
    const decision = accept(before, '推进甲乙铁路前期工作', 1, { status: 'study' });
    expect(decision.anchors[0]).toMatchObject({ index: 1, count: 2 });
    expect(carryDecisions([decision], before)).toEqual({ decisions: [decision], orphans: [] });
  });
});

test('a sentence that is only alike does not count', () => {
  const after = textOf('加快推进甲乙铁路建设。', '加快建设甲乙城际铁路。');
  const { decisions, orphans } = carryDecisions([accept(before, '加快建设甲乙铁路')], after);
  expect(decisions).toEqual([]);
  expect(orphans).toHaveLength(1);
});

test('of two sentences one is lost: the decision stays with the other, and the lost one is shown', () => {
  const both: Decision = {
    ...accept(before, '加快建设甲乙铁路'),
    anchors: [
      ...accept(before, '加快建设甲乙铁路').anchors,
      ...accept(before, '推进甲乙铁路前期工作').anchors,
    ],
  };
  const { decisions, orphans } = carryDecisions([both], textOf('加快建设甲乙铁路。'));
  expect(decisions[0]!.anchors.map(({ quote }) => quote)).toEqual(['加快建设甲乙铁路']);
  expect(orphans[0]!.anchors.map(({ quote }) => quote)).toEqual(['推进甲乙铁路前期工作']);
});

test('whatever the new text is: every sentence of a decision is held or orphaned, and what is held stands there', () => {
  const line = fc.constantFrom(
    '推进甲乙铁路前期工作。',
    '加快建设甲乙铁路。',
    '加快推进甲乙铁路建设。',
    '建成丙丁高速。',
    '甲乙铁路',
  );
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (lines) => {
      const after = textOf(...lines);
      const given = [accept(before, '加快建设甲乙铁路'), accept(before, '推进甲乙铁路前期工作', 1)];
      const { decisions, orphans } = carryDecisions(given, after);
      const quotes = (all: readonly Decision[]) =>
        all.flatMap(({ anchors }) => anchors.map(({ quote }) => quote));
      expect([...quotes(decisions), ...quotes(orphans)].sort()).toEqual(quotes(given).sort());
      for (const quote of quotes(decisions)) expect(lines.join('\n')).toContain(quote);
      for (const quote of quotes(orphans)) expect(lines.join('\n')).not.toContain(quote);
    }),
  );
});
