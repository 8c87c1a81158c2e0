import { expect, test } from 'vitest';
import { splitParagraphs } from '../../src/plans/splitParagraphs.ts';
import { topicOf } from '../../src/plans/titleEnd.ts';

test('lines are trimmed, blank ones are none', () => {
  const text = '　推进甲。乙。 \n\n \t\n推进丙。丁。';
  const { ranges } = splitParagraphs(text, 0, text.length);
  expect(ranges.map(({ start, end }) => text.slice(start, end))).toEqual(['推进甲。乙。', '推进丙。丁。']);
});

test('only what lies in the range is split', () => {
  const { ranges } = splitParagraphs('甲甲\n乙乙\n丙丙', 3, 5);
  expect(ranges).toEqual([{ start: 3, end: 5 }]);
});

test.each([
  ['推进甲。乙。\n推进丙。丁。', true],
  ['推进甲。乙。\n推进，丙。丁。\n推进戊。己。', true],
  ['推进甲。乙。\n推进，丙。\n推进，戊。', false],
  ['推进甲。乙。', false],
])('%j is topical: %s', (text, isTopical) => {
  expect(splitParagraphs(text, 0, text.length).isTopical).toBe(isTopical);
});

test.each([
  ['加快推进都市圈发展。推进甲。', '加快推进都市圈发展'],
  ['推进甲，推进乙。', null],
  ['甲。', null],
  ['没有句号', null],
])('the topic of %s is %s', (paragraph, topic) => {
  expect(topicOf(paragraph)).toBe(topic);
});
