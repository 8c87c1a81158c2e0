const openers = '(“《[';
const closers = ')”》]';

/** No clause or sentence is longer; where one seems to be, the text has no stops. */
export const longestSentence = 1500;

/** Where the clause that holds `at` ends: the next comma or stop outside brackets and quotation marks. */
export function clauseEnd(key: string, at: number): number {
  let depth = 0;
  const limit = Math.min(key.length, at + longestSentence);
  for (let i = at; i < limit; i++) {
    const character = key[i]!;
    if (openers.includes(character)) depth++;
    else if (closers.includes(character)) depth = Math.max(0, depth - 1);
    else if (/[。；;！!？?\n]/.test(character)) return i;
    else if (depth === 0 && /[，,:]/.test(character)) return i;
  }
  return limit;
}
