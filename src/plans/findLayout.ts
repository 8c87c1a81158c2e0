import { findFurniture } from './findFurniture.ts';
import { findInvisible } from './findInvisible.ts';
import { findStrayBlanks } from './findStrayBlanks.ts';
import { findTypeBlanks } from './findTypeBlanks.ts';
import { findWraps } from './findWraps.ts';
import type { RawRange } from './rawRange.ts';
import { textLines } from './textLines.ts';

/** What a page or a program has put into the text: page numbers, headers, broken lines, blanks, invisible signs. */
export function findLayout(raw: string): RawRange[] {
  const lines = textLines(raw);
  const furniture = findFurniture(lines);
  const starts = new Set(furniture.map(({ start }) => start));
  const text = lines.filter(({ start }) => !starts.has(start));
  return [
    ...furniture,
    ...findWraps(raw, text, furniture),
    ...findStrayBlanks(raw),
    ...findTypeBlanks(raw),
    ...findInvisible(raw),
  ];
}
