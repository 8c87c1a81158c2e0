import { foldRadicals } from './foldRadicals.ts';

interface Ends {
  readonly head: readonly string[];
  readonly tail: readonly string[];
  /** What the first page says above its text as later pages do: it may be the title, and is no part of it. */
  readonly headers: readonly string[];
}

/** So many pages begin with a running header. */
const fewestPages = 3;
/** A header has a line or two. */
const mostLines = 2;

/** The first and the last lines of a text, trimmed, without empty ones: where a plan says what it is. Radicals are
 * mended. */
export function headOf(text: string): Ends {
  const first = linesOf(text.slice(0, 8000)).slice(0, 80);
  const headers = first.slice(0, countHeaders(text, first));
  return { head: first.slice(headers.length), tail: linesOf(text.slice(-1500)).slice(-20), headers };
}

const linesOf = (part: string): string[] =>
  foldRadicals(part)
    .split(/[\n\f]/)
    .map((line) => line.trim())
    .filter(Boolean);

function countHeaders(text: string, first: readonly string[]): number {
  const pages = text
    .slice(0, 100_000)
    .split('\f')
    .map((page) => linesOf(page.slice(0, 200)).slice(0, mostLines));
  const isRunning = (line: string): boolean =>
    pages.filter((page) => page.includes(line)).length >= fewestPages;
  const end = first.slice(0, mostLines).findIndex((line) => !isRunning(line));
  return end < 0 ? Math.min(mostLines, first.length) : end;
}
