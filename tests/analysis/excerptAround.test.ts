import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerptAround } from '../../src/analysis/excerptAround.ts';
import { check } from '../check.ts';

describe('excerptAround', () => {
  test('keeps within the sentence', () => {
    const text = '第一句。推进合新高铁建设。第三句';
    const start = text.indexOf('合新');
    expect(excerptAround(text, { start, end: start + 4 })).toEqual({
      before: '推进',
      found: '合新高铁',
      after: '建设',
    });
  });

  test('says where it was cut', () => {
    const text = `${'甲'.repeat(40)}乙${'丙'.repeat(40)}`;
    expect(excerptAround(text, { start: 40, end: 41 }, 3, 4)).toEqual({
      before: '…甲甲甲',
      found: '乙',
      after: '丙丙丙丙…',
    });
  });

  test('white space is one blank', () => {
    expect(excerptAround('甲 \u3000 乙', { start: 4, end: 5 })).toEqual({
      before: '甲 ',
      found: '乙',
      after: '',
    });
  });

  test('is always words of the text, around what was found', () => {
    const text = fc.string({
      unit: fc.constantFrom('甲', '乙', '。', ' ', '\n'),
      minLength: 1,
      maxLength: 60,
    });
    check(
      fc.property(text, fc.nat(59), fc.nat(5), (words, from, length) => {
        const start = Math.min(from, words.length - 1);
        const end = Math.min(words.length, start + 1 + length);
        const { before, found, after } = excerptAround(words, { start, end }, 5, 5);
        const flat = words.replace(/\s+/g, ' ');
        expect(found).toBe(words.slice(start, end).replace(/\s+/g, ' '));
        expect(flat).toContain(before.replace('…', ''));
        expect(flat).toContain(after.replace('…', ''));
        expect(before + after).not.toMatch(/[。\n]/);
      }),
    );
  });
});
