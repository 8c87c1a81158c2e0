import type { Kind } from '../../src/model/kinds.ts';
import { romanise } from '../buildSpellings.ts';

const longest = 40;

/**
 * A readable id for a new entry: the pinyin of its name without the kind word, then its kind; the next free number
 * behind it where it is taken.
 * @param kindWords longest first
 */
export function idOfName(
  name: string,
  kind: Kind,
  kindWords: readonly string[],
  isTaken: (id: string) => boolean,
): string {
  const word = kindWords.find((one) => name.endsWith(one) && name.length > one.length + 1);
  const stem = word ? name.slice(0, -word.length) : name;
  // Syllables of one word together; dashes and other marks part words.
  const words = stem
    .split(/[^\u4e00-\u9fffA-Za-z0-9]+/)
    .map((part) =>
      romanise(part)
        .toLowerCase()
        .replace(/[^a-z0-9]/g, ''),
    )
    .filter(Boolean);
  const base = [words.join('-').slice(0, longest).replace(/-+$/, ''), kind.replaceAll('_', '-')]
    .filter(Boolean)
    .join('-');
  if (!isTaken(base)) return base;
  for (let number = 2; ; number++) if (!isTaken(`${base}-${number}`)) return `${base}-${number}`;
}
