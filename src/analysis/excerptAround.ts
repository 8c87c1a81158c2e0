/** Words around a name, cut at the ends of the sentence where those are near. */
export interface Excerpt {
  readonly before: string;
  readonly found: string;
  readonly after: string;
}

const stops = /[。；;！？!?\n]/;

/**
 * What stands around a range of a text: no further than the sentence, no longer than asked for, and white space as one
 * blank. Where something was cut within the sentence, … says so.
 * @param before @param after most characters on each side
 */
export function excerptAround(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  before = 14,
  after = 26,
): Excerpt {
  let from = start;
  while (from > 0 && start - from < before && !stops.test(text[from - 1]!)) from--;
  let to = end;
  while (to < text.length && to - end < after && !stops.test(text[to]!)) to++;
  const isCutBefore = from > 0 && !stops.test(text[from - 1]!);
  const isCutAfter = to < text.length && !stops.test(text[to]!);
  const flat = (piece: string): string => piece.replace(/\s+/g, ' ');
  return {
    before: (isCutBefore ? '…' : '') + flat(text.slice(from, start)).trimStart(),
    found: flat(text.slice(start, end)),
    after: flat(text.slice(end, to)).trimEnd() + (isCutAfter ? '…' : ''),
  };
}
