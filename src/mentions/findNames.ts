import type { Lexicon } from './lexicon.ts';
import type { NameMatch } from './nameMatch.ts';

/** Every known name that stands in the text as written, overlapping ones too. */
export function findNames(key: string, lexicon: Lexicon): NameMatch[] {
  const matches: NameMatch[] = [];
  for (let start = 0; start < key.length - 1; start++) {
    const longest = Math.min(lexicon.longest, key.length - start);
    for (let length = longest; length >= 2; length--) {
      const target = lexicon.names.get(key.slice(start, start + length));
      if (target) matches.push({ start, end: start + length, target });
    }
  }
  const masks = lexicon.exceptions.flatMap(({ name, within }) =>
    occurrences(key, within).flatMap((at) =>
      occurrences(within, name).map((offset) => ({ start: at + offset, end: at + offset + name.length })),
    ),
  );
  return matches.filter(({ start, end }) => !masks.some((mask) => mask.start === start && mask.end === end));
}

function occurrences(text: string, part: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) found.push(at);
  return found;
}
