import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildTextTree, type TextNode } from '../../src/analysis/buildTextTree.ts';
import type { Mention } from '../../src/model/plan.ts';
import { check } from '../check.ts';
import { deepFreeze } from '../deepFreeze.ts';

const mention = (start: number, end: number): Mention => ({
  project: `p-${start}-${end}`,
  start,
  end,
  rawStart: start,
  rawEnd: end,
  quote: '',
});

interface Leaf {
  readonly start: number;
  readonly end: number;
  readonly isQuoted: boolean;
  readonly hit: number | null;
  readonly inside: readonly Mention[];
}
const leavesOf = (nodes: readonly TextNode[], inside: readonly Mention[] = []): Leaf[] =>
  nodes.flatMap((node) =>
    node.type === 'text' ? [{ ...node, inside }] : leavesOf(node.children, [...inside, node.mention]),
  );
const mentionsOf = (nodes: readonly TextNode[]): Mention[] =>
  nodes.flatMap((node) => (node.type === 'mention' ? [node.mention, ...mentionsOf(node.children)] : []));

/** Nested or apart, never overlapping in part, none twice. */
const nested = fc
  .array(fc.tuple(fc.nat(39), fc.integer({ min: 1, max: 12 })), { maxLength: 12 })
  .map((spans) => {
    const kept: Mention[] = [];
    for (const [start, length] of spans) {
      const end = Math.min(40, start + length);
      const fits = kept.every(
        (other) =>
          end <= other.start ||
          other.end <= start ||
          (other.start <= start && end <= other.end && other.end - other.start > end - start) ||
          (start <= other.start && other.end <= end && end - start > other.end - other.start),
      );
      if (fits) kept.push(mention(start, end));
    }
    return deepFreeze(kept);
  });
const quote = fc.option(
  fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })),
);

describe('buildTextTree', () => {
  test('covers the text exactly once, in order, with no empty piece', () => {
    check(
      fc.property(nested, quote, (mentions, range) => {
        let at = 0;
        for (const { start, end } of leavesOf(buildTextTree(40, mentions, range))) {
          expect(start).toBe(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBe(40);
      }),
      500,
    );
  });

  test('each mention stands once, around just its own text', () => {
    check(
      fc.property(nested, quote, (mentions, range) => {
        const tree = buildTextTree(40, mentions, range);
        expect(new Set(mentionsOf(tree))).toEqual(new Set(mentions));
        expect(mentionsOf(tree)).toHaveLength(mentions.length);
        for (const { start, end, inside } of leavesOf(tree))
          for (const one of mentions) expect(inside.includes(one)).toBe(one.start <= start && end <= one.end);
      }),
      500,
    );
  });

  test('just the text of the quote is marked', () => {
    check(
      fc.property(nested, quote, (mentions, range) => {
        for (const { start, end, isQuoted } of leavesOf(buildTextTree(40, mentions, range))) {
          const isIn = range !== null && range.start <= start && end <= range.end;
          const isOut = range === null || end <= range.start || start >= range.end;
          expect(isIn || isOut).toBe(true);
          expect(isQuoted).toBe(isIn);
        }
      }),
      500,
    );
  });

  test('just what was found is marked, and says which it is', () => {
    const found = fc
      .uniqueArray(fc.nat(39), { maxLength: 5 })
      .map((starts) => starts.sort((a, b) => a - b))
      .map((starts) => starts.map((start, i) => ({ start, end: Math.min(start + 3, starts[i + 1] ?? 40) })));
    check(
      fc.property(nested, quote, found, (mentions, range, hits) => {
        for (const { start, end, hit } of leavesOf(buildTextTree(40, mentions, range, deepFreeze(hits)))) {
          const own = hits.findIndex((one) => one.start <= start && end <= one.end);
          expect(hit).toBe(own < 0 ? null : own);
          if (own < 0) expect(hits.every((one) => end <= one.start || start >= one.end)).toBe(true);
        }
      }),
      500,
    );
  });

  test('an empty text has no pieces', () => {
    expect(buildTextTree(0, [], null)).toEqual([]);
  });
});
