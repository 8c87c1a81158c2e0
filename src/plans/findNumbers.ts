import type { Marker } from './marker.ts';
import { numberStyles, numeralValue, type NumberStyle, type Style } from './numberStyles.ts';

const atBoundary = String.raw`(?<=^|\s)`;
// Also behind a stop: for a text that has lost its line breaks and its blanks.
const anywhere = String.raw`(?<=^|[\s。；;:：！）)])`;
// There titles have lost their ends too; brackets and stops tell these numbers from words.
const withinText = String.raw`(?<![\dA-Za-z.．第])`;
const tellsItself: ReadonlySet<Style> = new Set([
  'part',
  'chapter',
  'section',
  'hanBracket',
  'arabic',
  'arabicBracket',
]);
// (1)…(210) count on through a plan inside its lines (Hefei); those that begin anew list something in a sentence.
const behindBracket = String.raw`(?<=^|[\s。；;:：）)])`;

/**
 * All that may number a part of a plan, in order and without overlaps; most of it still is text.
 * @param runOn numbers may stand behind any stop
 */
export function findNumbers(hans: string, runOn: boolean): Marker[] {
  const found = numberStyles.flatMap((style) => findStyle(hans, style, runOn));
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let reached = 0;
  return found.filter(({ start, end }) => {
    if (start < reached) return false;
    reached = end;
    return true;
  });
}

function findStyle(hans: string, style: NumberStyle, runOn: boolean): Marker[] {
  if (style.ownLine) return findAll(hans, style, atBoundary).filter(({ atLineStart }) => atLineStart);
  if (runOn) return findAll(hans, style, tellsItself.has(style.style) ? withinText : anywhere);
  if (style.style === 'arabicBracket') {
    const inLines = findAll(hans, style, behindBracket);
    if (countsOnce(inLines)) return inLines;
  }
  return findAll(hans, style, atBoundary);
}

const countsOnce = (markers: readonly Marker[]): boolean =>
  markers.filter(({ value }) => value === 1).length === 1 &&
  markers.some(({ value }) => value === 2) &&
  markers.some(({ value }) => value === 3);

function findAll(hans: string, { style, rank, pattern }: NumberStyle, before: string): Marker[] {
  return [...hans.matchAll(new RegExp(before + pattern, 'gm'))].flatMap((match) => {
    const label = match[1]!;
    const value = numeralValue(label);
    if (!value) return [];
    const { index: start } = match;
    const end = start + match[0].trimEnd().length;
    const written = hans.slice(start, end).replace(/\s/g, '');
    return [{ style, rank, value, label, written, start, end, atLineStart: opensLine(hans, start) }];
  });
}

function opensLine(hans: string, at: number): boolean {
  let start = at;
  while (start > 0 && hans[start - 1] !== '\n' && /\s/.test(hans[start - 1]!)) start--;
  return start === 0 || hans[start - 1] === '\n';
}
