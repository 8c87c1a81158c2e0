import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText } from '../../src/plans/cleanText.ts';
import { check } from '../check.ts';
import { mutatedText } from './mutatedText.ts';

describe('cleanText', () => {
  test('each kind of dirt goes with its reason', () => {
    const { text, removed } = cleanText('甲[編輯]乙(yǐ)丙乱码丁', [{ quote: '乱码', reason: 'unreadable' }]);
    expect(text).toBe('甲乙丙丁');
    expect(removed.map(({ reason }) => reason)).toEqual(['wiki', 'pinyin', 'garbled']);
  });

  test('what overlaps is taken out once, the first and longest', () => {
    const { text, removed } = cleanText('甲(jiǎ)乙', [{ quote: '甲(jiǎ)', reason: 'unreadable' }]);
    expect(text).toBe('乙');
    expect(removed).toEqual([{ start: 0, end: 6, reason: 'garbled' }]);
    expect(cleanText('甲(jiǎ)乙丙', [{ quote: '(jiǎ)乙', reason: 'unreadable' }]).text).toBe('甲丙');
  });

  test('a garbled quote that is not there, or empty, changes nothing', () => {
    const garbled = ['丁', ''].map((quote) => ({ quote, reason: 'unreadable' }));
    expect(cleanText('甲乙', garbled)).toMatchObject({ text: '甲乙', removed: [] });
  });

  test('of two copies of a garbled stretch the one with the given words before it goes (Hefei 专栏15)', () => {
    const raw = '重点推进甲等产业带建设。大力推进乙、等产业带建设以及丙建设。';
    const garbled = [{ after: '推进乙、', quote: '等产业带建设', reason: 'stray copy' }];
    expect(cleanText(raw, garbled).text).toBe('重点推进甲等产业带建设。大力推进乙、以及丙建设。');
  });

  test('a garbled stretch that stands twice is refused, never guessed', () => {
    const garbled = [{ quote: '乱码', reason: 'unreadable' }];
    expect(() => cleanText('甲乱码乙乱码', garbled)).toThrow('more than once');
    expect(() => cleanText('甲乱码甲乱码', [{ ...garbled[0]!, after: '甲' }])).toThrow('more than once');
  });

  test('every unit of the clean text knows where it stood, and nothing else is missing', () => {
    check(
      fc.property(mutatedText, (raw) => {
        const { text, rawAt, removed } = cleanText(raw);
        expect(rawAt).toHaveLength(text.length);
        for (let i = 0; i < text.length; i++) {
          if (raw[rawAt[i]!] !== text[i] || (i > 0 && rawAt[i]! <= rawAt[i - 1]!))
            throw new Error(`unit ${i}`);
        }
        const gone = removed.reduce((sum, { start, end }) => sum + end - start, 0);
        expect(text.length + gone).toBe(raw.length);
      }),
    );
  });
});
