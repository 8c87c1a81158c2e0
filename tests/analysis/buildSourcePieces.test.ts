import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildSourcePieces } from '../../src/analysis/buildSourcePieces.ts';
import type { DroppedRange } from '../../src/model/plan.ts';
import { deepFreeze } from '../deepFreeze.ts';
import { readPublicData } from '../readPublicData.ts';

const { plans } = readPublicData();

test('dirt stands in place with its reason', () => {
  const dropped: DroppedRange[] = deepFreeze([
    { rawStart: 1, rawEnd: 5, reason: 'wiki', within: 'p:1' },
    { rawStart: 6, rawEnd: 10, reason: 'pinyin', within: 'p:1' },
  ] as DroppedRange[]);
  const range = { rawStart: 0, rawEnd: 12 };
  expect(buildSourcePieces('甲[编辑]乙(yǐ)丙丁', range, dropped)).toEqual([
    { text: '甲', reason: null },
    { text: '[编辑]', reason: 'wiki' },
    { text: '乙', reason: null },
    { text: '(yǐ)', reason: 'pinyin' },
    { text: '丙丁', reason: null },
  ]);
});

describe.each(plans.map((text) => [text.plan, text] as const))('%s', (plan, text) => {
  const source = readFileSync(`data/plans/${plan}/source.txt`, 'utf8');

  test('headings, measures and what stands between them are the source again', () => {
    const between = text.dropped.filter(({ within }) => within === undefined);
    const shown = [...text.headings, ...text.measures, ...between]
      .sort((a, b) => a.rawStart - b.rawStart)
      .flatMap((one) => buildSourcePieces(source, one, text.dropped));
    expect(shown.map((piece) => piece.text).join('')).toBe(source);
    expect(shown.every((piece) => piece.text !== '')).toBe(true);
  });

  test('without its dirt a measure is its text', () => {
    for (const measure of text.measures) {
      const clean = buildSourcePieces(source, measure, text.dropped).filter(({ reason }) => reason === null);
      expect(clean.map((piece) => piece.text).join('')).toBe(measure.text);
    }
  });
});
