import { expect, test } from 'vitest';
import { listTextNotes } from '../../src/ui/reader/listTextNotes.ts';
import { zh } from '../../src/words/zh/zh.ts';

const of = (...sources: ('official' | 'repost' | 'own')[]): string[] =>
  listTextNotes(
    sources.map((textSource) => ({ textSource })),
    zh,
  );

test('a reader’s own text is never called a repost, nor an official text anything; each note once', () => {
  expect(of('own', 'own')).toEqual([zh.reader.own]);
  expect(of('official')).toEqual([]);
  expect(of('repost', 'official', 'repost', 'own')).toEqual([zh.reader.repost, zh.reader.own]);
});
