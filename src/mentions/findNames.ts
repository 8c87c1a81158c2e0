import { exceptionAt } from './exceptionAt.ts';
import type { Lexicon } from './lexicon.ts';
import type { NameMatch } from './nameMatch.ts';

/** Every known name that stands in the text as written, overlapping ones too. */
export function findNames(key: string, lexicon: Lexicon): NameMatch[] {
  const matches: NameMatch[] = [];
  for (let start = 0; start < key.length - 1; start++) {
    for (const length of lexicon.nameLengths.get(key.slice(start, start + 2)) ?? []) {
      if (start + length > key.length) continue;
      const target = lexicon.names.get(key.slice(start, start + length));
      if (target) matches.push({ start, end: start + length, target });
    }
  }
  return matches.flatMap((match) => {
    const exception = exceptionAt(key, lexicon, match.start, match.end);
    if (!exception) return match;
    const { means, reason } = exception;
    return means ? { ...match, target: { project: means }, why: reason } : [];
  });
}
