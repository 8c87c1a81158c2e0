const openers = '(“《[';
const closers = ')”》]';

/** Where the clause that holds `at` ends: the next comma or stop outside brackets and quotation marks. */
export function clauseEnd(key: string, at: number): number {
  let depth = 0;
  for (let i = at; i < key.length; i++) {
    const character = key[i]!;
    if (openers.includes(character)) depth++;
    else if (closers.includes(character)) depth = Math.max(0, depth - 1);
    else if (/[。；;！!？?\n]/.test(character)) return i;
    else if (depth === 0 && /[，,:]/.test(character)) return i;
  }
  return key.length;
}
