import { expect, test } from 'vitest';
import { findVerbPhrases } from '../../src/mentions/findVerbPhrases.ts';
import { verbTables } from './readSentence.ts';

const phrasesOf = (text: string): string[] =>
  findVerbPhrases(text, verbTables.verbs).map(({ start, end }) => text.slice(start, end));

test('a run of verbs and adverbs is one phrase, the longest words first', () => {
  expect(phrasesOf('积极谋划推动甲，加快推进乙')).toEqual(['积极谋划推动', '加快推进']);
  expect(phrasesOf('规划建设甲')).toEqual(['规划建设']);
});

test('adverbs alone are no phrase', () => {
  expect(phrasesOf('积极主动')).toEqual([]);
});

test('every word of the phrase is given, in order', () => {
  const [phrase] = findVerbPhrases('加快开工建设甲', verbTables.verbs);
  expect(phrase!.words.map(({ word }) => word)).toEqual(['加快', '开工建设']);
});
