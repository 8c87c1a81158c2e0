import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clauseEnd } from '../../src/mentions/clauseEnd.ts';
import { check } from '../check.ts';

describe('clauseEnd', () => {
  test.each([
    ['推进甲，推进乙', '推进甲'],
    ['推进甲。推进乙', '推进甲'],
    ['推进甲；乙', '推进甲'],
    ['推进甲、乙和丙，丁', '推进甲、乙和丙'],
    ['推进甲(乙，丙)建设，丁', '推进甲(乙，丙)建设'],
    ['打造“一地，两带”，丁', '打造“一地，两带”'],
    ['推进甲(乙。丙)', '推进甲(乙'],
    ['推进甲)，乙', '推进甲)'],
    ['推进甲', '推进甲'],
  ])('%s → %s', (key, clause) => {
    expect(key.slice(0, clauseEnd(key, 0))).toBe(clause);
  });

  test('it never lies before its start or behind the text', () => {
    check(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'甲乙，,。(（“”)）：\n') }),
        fc.nat(20),
        (key, nat) => {
          const at = Math.min(nat, key.length);
          const end = clauseEnd(key, at);
          expect(end >= at && end <= key.length).toBe(true);
        },
      ),
    );
  });
});
