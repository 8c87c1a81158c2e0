import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findInlinePinyin } from '../../src/plans/findInlinePinyin.ts';

const without = (raw: string): string => {
  let text = raw;
  for (const { start, end } of [...findInlinePinyin(raw)].reverse())
    text = text.slice(0, start) + text.slice(end);
  return text;
};

describe('findInlinePinyin', () => {
  test.each([
    ['一(yī)體(tǐ)化', '一體化'],
    ['绿(lǜ)色', '绿色'],
    ['女（nǚ）性', '女性'],
    ['旅(lǚ)游(yóu)', '旅游'],
  ])('%s → %s', (raw, text) => {
    expect(without(raw)).toBe(text);
  });

  test.each([
    '沪蓉高速(G42)',
    '细颗粒物(PM_2.5)',
    '细颗粒物(pm2.5)',
    '第五代移动通信(5G)',
    '开放实验室(lab)',
    '甲(yi)乙',
    '(yī)甲',
    'a(yī)',
    '甲(yī yī)',
    '甲(Yī)',
  ])('%s stays', (raw) => {
    expect(findInlinePinyin(raw)).toEqual([]);
  });

  test('the Jiangsu copy has more than a thousand readings, and keeps its road numbers', () => {
    const raw = readFileSync('data/plans/jiangsu-2020/source.txt', 'utf8');
    const found = findInlinePinyin(raw);
    expect(found.length).toBeGreaterThan(1000);
    expect(found.every(({ reason }) => reason === 'pinyin')).toBe(true);
    const kept = without(raw);
    expect(kept).not.toMatch(/[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]/);
    expect(kept).toContain('(G42)');
    expect(kept).toContain('(PM_2.5)');
  });
});
