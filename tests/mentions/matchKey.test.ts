import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchKey } from '../../src/mentions/matchKey.ts';
import { check } from '../check.ts';

test('offsets are kept, whatever the text', () => {
  check(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(matchKey(text)).toHaveLength(text.length);
      expect(matchKey(matchKey(text))).toBe(matchKey(text));
    }),
  );
});

test('one dash, one kind of bracket, of quotation mark, of colon', () => {
  expect(matchKey('宿州-固镇－徐州–淮北―阜阳─亳州～六安')).toBe('宿州—固镇—徐州—淮北—阜阳—亳州—六安');
  expect(matchKey('（甲）〔乙〕［丙］‘丁’：戊　己')).toBe('(甲)(乙)[丙]“丁”:戊 己');
});

test('what the plans write apart stays apart', () => {
  expect(matchKey('，、。G42')).toBe('，、。G42');
});
