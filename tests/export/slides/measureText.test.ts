import { expect, test } from 'vitest';
import { countLines, measureText } from '../../../src/export/slides/measureText.ts';

test('Chinese characters and their marks are an em wide, Latin letters less', () => {
  expect(measureText('规划，一张图')).toBe(6);
  expect(measureText('ill')).toBeLessThan(measureText('MWM'));
  expect(measureText('plan')).toBeLessThan(4 * 0.7);
});

test.each([
  ['', 10, 1],
  ['规划一张图', 6, 1],
  ['规划一张图规划一张图', 6, 2],
  // The comma may not begin a line and takes the character before it along.
  ['规划一张，图上看', 4.5, 3],
  // The bracket may not end one.
  ['规划一张图（示意图上看）', 6.5, 3],
  ['规划一张图示意图上看', 6.5, 2],
  ['规划 Jiangsu', 5, 2],
  // A word longer than the line is broken.
  ['abcdefghijklmnopqrstuvwxyz', 6, 4],
])('%j in %f em: %i lines', (text, width, lines) => {
  expect(countLines(text, width)).toBe(lines);
});
