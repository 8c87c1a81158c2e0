import { trimRange } from './trimRange.ts';

interface Range {
  readonly start: number;
  readonly end: number;
}

/** No unit of a plan need be longer where the text has paragraphs; the longest of the bundled ones has 1,212. */
const longest = 1250;
/** A line of this length without a stop is a head or the member of a list: it goes with what follows. */
const shortLine = 40;
const stops = /[。！？；;!?”）)]$/;

/**
 * The paragraphs of a stretch that is too long to be cited as one, or null where it is short or has none.
 * A copy that has kept only the blanks between its paragraphs is cut at those.
 */
export function splitLong(hans: string, start: number, end: number): Range[] | null {
  if (end - start <= longest) return null;
  const paragraphs = piecesOf(hans, start, end, /[^\n]+/g);
  const ranges =
    paragraphs.length > 1 ? paragraphs : piecesOf(hans, start, end, /(?:(?![ \u3000]{2})[^\n])+/g);
  const joined: Range[] = [];
  let open: number | null = null;
  for (const range of ranges) {
    const from: number = open ?? range.start;
    const isShort = range.end - range.start < shortLine && !stops.test(hans.slice(range.start, range.end));
    open = isShort && range.end - from < longest ? from : null;
    if (open === null) joined.push({ start: from, end: range.end });
  }
  if (open !== null) joined.push({ start: open, end: ranges.at(-1)!.end });
  return joined.length > 1 ? joined : null;
}

function piecesOf(hans: string, start: number, end: number, pattern: RegExp): Range[] {
  return [...hans.slice(start, end).matchAll(pattern)].flatMap(
    (match) => trimRange(hans, start + match.index, start + match.index + match[0].length) ?? [],
  );
}
