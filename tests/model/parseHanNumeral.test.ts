import { expect, test } from 'vitest';
import { parseHanNumeral } from '../../src/model/parseHanNumeral.ts';

test('1 to 99', () => {
  const ones = ['', ...'一二三四五六七八九'];
  for (let value = 1; value <= 99; value++) {
    const [ten, one] = [Math.floor(value / 10), value % 10];
    const written = `${ten > 1 ? ones[ten]! : ''}${ten > 0 ? '十' : ''}${ones[one]!}`;
    expect(parseHanNumeral(written), written).toBe(value);
  }
  expect(parseHanNumeral('一十')).toBe(10);
});

test.each(['', '零', '百', '一二', '十十', '二十一二', '1', '甲', '十甲', ' 一'])('%j is none', (text) => {
  expect(parseHanNumeral(text)).toBeNull();
});
