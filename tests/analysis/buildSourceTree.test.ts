import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildSourceTree } from '../../src/analysis/buildSourceTree.ts';
import type { TextNode } from '../../src/analysis/buildTextTree.ts';
import type { DroppedRange, Mention } from '../../src/model/plan.ts';
import { deepFreeze } from '../deepFreeze.ts';
import { readPublicData } from '../readPublicData.ts';

test('a name, a quote and what is found hold the dirt that stands within them', () => {
  const dropped: readonly DroppedRange[] = deepFreeze([
    { rawStart: 11, rawEnd: 15, reason: 'wiki', within: 'p:1' },
    { rawStart: 16, rawEnd: 20, reason: 'pinyin', within: 'p:1' },
  ] as DroppedRange[]);
  const stretch = { id: 'p:1', rawStart: 10, rawEnd: 22, text: '甲乙丙丁' };
  const name: Mention = { place: 'x', start: 1, end: 3, rawStart: 15, rawEnd: 21, quote: '乙丙' };
  const [before, named, after] = buildSourceTree(stretch, dropped, [name], { start: 0, end: 2 }, [
    { start: 2, end: 4 },
  ]) as [TextNode, Extract<TextNode, { type: 'mention' }>, TextNode];
  // 甲[编辑]乙(yǐ)丙丁
  expect(before).toEqual({ type: 'text', start: 0, end: 5, isQuoted: true, hit: null });
  expect(named.children).toEqual([
    { type: 'text', start: 5, end: 6, isQuoted: true, hit: null },
    { type: 'text', start: 6, end: 10, isQuoted: false, hit: null },
    { type: 'text', start: 10, end: 11, isQuoted: false, hit: 0 },
  ]);
  expect(after).toEqual({ type: 'text', start: 11, end: 12, isQuoted: false, hit: 0 });
});

test('of every measure the tree is the source again, and its names are the words that they stand on', () => {
  for (const { plan, measures, dropped } of readPublicData().plans) {
    const source = readFileSync(`data/plans/${plan}/source.txt`, 'utf8');
    for (const measure of measures) {
      const raw = source.slice(measure.rawStart, measure.rawEnd);
      const read = (node: TextNode): string =>
        node.type === 'text' ? raw.slice(node.start, node.end) : node.children.map(read).join('');
      const tree = buildSourceTree(measure, dropped, measure.mentions, null, []);
      expect(tree.map(read).join('')).toBe(raw);
      for (const node of tree)
        if (node.type === 'mention')
          expect(read(node)).toBe(source.slice(node.mention.rawStart, node.mention.rawEnd));
    }
  }
});
