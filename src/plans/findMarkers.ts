import { acceptNumbers, type AcceptedNumbers } from './acceptNumbers.ts';
import { findNumbers } from './findNumbers.ts';
import type { Marker } from './marker.ts';

/** The numbers of one text, and how it is set. */
export interface Numbering extends AcceptedNumbers {
  /** Headings end at a blank, not at the line: the copy has lost its line breaks (Suzhou). */
  readonly inline: boolean;
  /** Nothing but stops parts one thing from the next. */
  readonly runOn: boolean;
}

/** Fewer numbers than this on more text than that: the copy has lost its lines, or it has no numbers. */
const fewNumbers = 3;
const longText = 600;

/**
 * Finds the numbers that structure a text, in whichever style or mixture of styles it is set.
 * @param hans clean text in simplified script, contents blanked out
 */
export function findMarkers(hans: string): Numbering {
  const inLines = acceptNumbers(headsOf(findNumbers(hans, false), hans), hans);
  const isRunOn =
    inLines.markers.length < fewNumbers && hans.length > longText && linesOf(hans) < hans.length / 300;
  const runOn = isRunOn ? acceptNumbers(headsOf(findNumbers(hans, true), hans), hans) : null;
  const chosen = runOn && runOn.markers.length > inLines.markers.length ? runOn : inLines;
  const tops = chosen.markers.filter(
    (marker) => chosen.parents.get(marker) === null && marker.style !== 'box',
  );
  const atLineStart = tops.filter((marker) => marker.atLineStart).length;
  return { ...chosen, runOn: chosen === runOn, inline: tops.length > 0 && atLineStart * 2 < tops.length };
}

const linesOf = (text: string): number => [...text.matchAll(/\n/g)].length + 1;

/**
 * "1 总则" and "1. 总则" are heads only where 1.1 stands below them; then the bare one is no figure, and the dotted
 * one is no item.
 */
function headsOf(numbers: readonly Marker[], text: string): Marker[] {
  const hasDots = numbers.filter(({ style }) => style === 'dotted2').length >= 2;
  if (!hasDots) return numbers.filter(({ style }) => style !== 'bare');
  const hasHeads = numbers.some(({ style }) => style === 'chapter' || style === 'han' || style === 'bare');
  if (hasHeads) return [...numbers];
  const isTitle = ({ end }: Marker): boolean => /^[^\n。；，]{1,40}(?:\n|$)/.test(text.slice(end, end + 42));
  return numbers.map((marker) =>
    marker.style === 'arabic' && marker.atLineStart && isTitle(marker)
      ? { ...marker, style: 'bare', rank: 4 }
      : marker,
  );
}
