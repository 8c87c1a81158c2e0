import { foldRadicals } from './foldRadicals.ts';

/** The first and the last lines of a text, trimmed, without empty ones: where a plan says what it is. Radicals are
 * mended. */
export function headOf(text: string): { readonly head: readonly string[]; readonly tail: readonly string[] } {
  const linesOf = (part: string): string[] =>
    foldRadicals(part)
      .split(/[\n\f]/)
      .map((line) => line.trim())
      .filter(Boolean);
  return { head: linesOf(text.slice(0, 8000)).slice(0, 80), tail: linesOf(text.slice(-1500)).slice(-20) };
}
