import type { RawRange } from './rawRange.ts';

// A reading in brackets right behind a Han character: lowercase Latin with at least one tone mark.
// "(G42)" and "(PM_2.5)" have none and stay (Jiangsu plan, about 1,200 readings).
const reading = /(?<=[\u3400-\u9fff])[(（][a-zü]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-zü]*[)）]/g;

/** Ranges of inline pinyin behind Han characters, in order. */
export function findInlinePinyin(raw: string): RawRange[] {
  return [...raw.matchAll(reading)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    reason: 'pinyin',
  }));
}
