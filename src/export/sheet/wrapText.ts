import type { Measure } from './mapSheet.ts';

/** Marks that may not begin a line (GB/T 15834). */
const neverFirst = /[，。、；：？！）》」』”’,.;:?!)\]}%]/;

/**
 * Breaks a text into lines no wider than `width`; Latin words and numbers stay whole where they fit. A line is filled to
 * one letter less, so that a mark which may not begin the next one has room.
 */
export function wrapText(text: string, width: number, size: number, measure: Measure): string[] {
  const words = text.match(/[\w.,%/()+-]+\s?|\s|./gsu) ?? [];
  const pieces = words.flatMap((word) => (measure(word, size, false) > width ? [...word] : [word]));
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    const length = measure((line + piece).trimEnd(), size, false);
    const isMark = neverFirst.test(piece[0]!);
    if (line !== '' && length > (isMark ? width : width - size)) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  if (line.trim()) lines.push(line.trimEnd());
  return lines;
}
