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

test('two verbs that 并 or 和 joins are one predicate', () => {
  expect(phrasesOf('建立并完善甲，提升拓展和开放共享乙')).toEqual(['建立并完善', '提升拓展和开放共享']);
  expect(phrasesOf('甲的布局和建设')).toEqual(['布局和建设']);
  expect(phrasesOf('推进甲建设和完善')).toEqual(['推进', '建设', '完善']);
});

test('each word knows where it ends', () => {
  const [phrase] = findVerbPhrases('建立并完善甲', verbTables.verbs);
  expect(phrase!.ends).toEqual([2, 5]);
});
