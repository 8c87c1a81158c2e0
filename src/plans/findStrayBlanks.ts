import type { RawRange } from './rawRange.ts';

const spaced = /[\u2e80-\u9fff] [\u2e80-\u9fff] [\u2e80-\u9fff]/;
const blank = /(?<=[^\sA-Za-z]) {1,2}(?=\S)|(?<=[A-Za-z]) {1,2}(?=[^\sA-Za-z])/g;
const fewest = 4;

/**
 * Blanks that a justified page has set between single characters (推 进 合 新 高 铁): in lines where more than every
 * other pair of Han characters is parted by one. A line of words with blanks between them is left alone.
 */
export function findStrayBlanks(raw: string): RawRange[] {
  return [...raw.matchAll(/[^\n\r\f]+/g)].flatMap(({ 0: line, index }) => {
    if (!spaced.test(line)) return [];
    const parted = [...line.matchAll(/[\u2e80-\uffee](?= {1,2}[\u2e80-\uffee])/g)].length;
    const whole = [...line.matchAll(/[\u2e80-\uffee](?=[\u2e80-\uffee])/g)].length;
    if (parted < fewest || parted < (parted + whole) * 0.6) return [];
    return [...line.matchAll(blank)].map((match): RawRange => {
      const start = index + match.index;
      return { start, end: start + match[0].length, reason: 'layout' };
    });
  });
}
