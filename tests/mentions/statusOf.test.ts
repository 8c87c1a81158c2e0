import { describe, expect, test } from 'vitest';
import { statusOf } from '../../src/mentions/statusOf.ts';
import type { StageNoun, VerbWord } from '../../src/model/language.ts';
import { ladder } from '../../src/model/status.ts';

const verb = (status?: VerbWord['status'], role?: VerbWord['role']): VerbWord => ({
  word: '动',
  ...(status === undefined ? {} : { status }),
  ...(role ? { role } : {}),
});
const noun = (status: StageNoun['status'], word = '名词'): StageNoun => ({ word, status });

describe('statusOf', () => {
  test('of two stages the earlier counts, whichever comes first', () => {
    for (const [low, early] of ladder.entries())
      for (const late of ladder.slice(low)) {
        expect(statusOf([verb(early), verb(late)], null)).toBe(early);
        expect(statusOf([verb(late), verb(early)], null)).toBe(early);
        expect(statusOf([verb(late)], noun(early))).toBe(early);
      }
  });

  test('a verb without a stage promotes; a noun adds its stage', () => {
    expect(statusOf([verb()], null)).toBe('promote');
    expect(statusOf([verb(undefined, 'adverb'), verb()], null)).toBe('promote');
    expect(statusOf([verb()], noun('preparatory'))).toBe('preparatory');
  });

  test('推进…规划建设 stays promote: there 规划建设 names the work; 谋划…规划建设 is proposed', () => {
    const planned = noun('proposed', '规划建设');
    expect(statusOf([verb()], planned)).toBe('promote');
    expect(statusOf([verb('promote')], planned)).toBe('promote');
    expect(statusOf([verb('proposed')], planned)).toBe('proposed');
    expect(statusOf([verb(undefined, 'refer')], planned)).toBe('proposed');
  });

  test('promote adds no stage to one that is stated', () => {
    expect(statusOf([verb('promote'), verb('to_start')], null)).toBe('to_start');
    expect(statusOf([verb('to_start')], noun('promote'))).toBe('to_start');
  });
});
