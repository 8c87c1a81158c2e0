import { topicOf } from './titleEnd.ts';
import { trimRange } from './trimRange.ts';

/** Lines of a section, trimmed, and whether they are paragraphs that each open with their topic. */
export interface Paragraphs {
  readonly ranges: readonly { readonly start: number; readonly end: number }[];
  readonly isTopical: boolean;
}

/** Splits [start, end) of the clean text at its line breaks; three of five with a topic make it topical. */
export function splitParagraphs(hans: string, start: number, end: number): Paragraphs {
  const ranges: { start: number; end: number }[] = [];
  for (const match of hans.slice(start, end).matchAll(/[^\n]+/g)) {
    const range = trimRange(hans, start + match.index, start + match.index + match[0].length);
    if (range) ranges.push(range);
  }
  const topical = ranges.filter((range) => topicOf(hans.slice(range.start, range.end)) !== null).length;
  return { ranges, isTopical: ranges.length >= 2 && topical * 5 >= ranges.length * 3 };
}
