import type { RawRange } from './rawRange.ts';

const han = '[\\u2e80-\\u2fdf\\u3400-\\u9fff]';
const latin = '[A-Za-z0-9%]';
const parted = new RegExp(`(?<=${han}) (?=${latin})|(?<=${latin}) (?=${han})`, 'g');
const tight = new RegExp(`(?<=${han})(?=${latin})|(?<=${latin})(?=${han})`, 'g');
/** A number that opens a line keeps the blank behind it: it may be all that tells it from the words. */
const opening = /^\s*(?:第|专栏|專欄|表|图|圖|附[件录錄表图圖])?\s*[A-Za-z0-9.．-]+$/;
const fewest = 4;
const share = 0.4;

/**
 * Blanks that a program sets between Chinese and Latin letters or digits (G60 科创走廊): in a copy where so many of
 * these seams are parted that it is type, not writing.
 */
export function findTypeBlanks(raw: string): RawRange[] {
  const blanks = [...raw.matchAll(parted)].filter(({ index }) => !opening.test(lineBefore(raw, index)));
  if (blanks.length < fewest || blanks.length < (blanks.length + countOf(raw, tight)) * share) return [];
  return blanks.map(({ index }) => ({ start: index, end: index + 1, reason: 'layout' }));
}

/** The line up to an offset; cut where it is too long to be an opening number. */
const lineBefore = (raw: string, index: number): string =>
  raw.slice(Math.max(raw.lastIndexOf('\n', index - 1) + 1, index - 40), index);

function countOf(raw: string, pattern: RegExp): number {
  let count = 0;
  for (const match of raw.matchAll(pattern)) if (match) count++;
  return count;
}
