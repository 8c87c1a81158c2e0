import type { Line } from './arrangeLines.ts';

/** Shifts from the left edge by fewer characters are the play of type; a paragraph is indented by two. */
const leastIndent = 1.2;
/** A full line ends no farther from the right edge: by what may not stand at a margin. */
const ragged = 1.8;
/** Lines of at least this share of the widest show where the edges are. */
const wideShare = 0.6;

const closes = /[。！？；：!?;:…]["”’』」）)]?$/;

/** How an item of a list begins, below whose words the rest of it may hang. */
const opensItem = /^(?:[-—•·●■◆▪]|[（(]?[\d一二三四五六七八九十]{1,3}[)）.．、]|[①-⑳])/;

/**
 * Which lines of a column are set in from its left edge, as the first of a paragraph is, or a title. What hangs below
 * the words of an item goes on with it, and is not.
 */
export function findIndents(lines: readonly Line[]): boolean[] {
  const spans = lines.map(spanOf);
  const widest = Math.max(0, ...spans.map(({ from, to }) => to - from));
  const wide = spans.filter(({ from, to }) => to - from >= widest * wideShare);
  const left = Math.min(...wide.map(({ from }) => from));
  const right = Math.max(...wide.map(({ to }) => to));
  let hangs = false;
  return spans.map(({ from, size }, index) => {
    const before = spans[index - 1];
    const isBelow = before && (opensItem.test(before.text) || hangs) && isBeside(before, from, hangs);
    hangs = Boolean(isBelow && before.to >= right - ragged * before.size && !closes.test(before.text));
    return !hangs && from - left >= leastIndent * size;
  });
}

/** The first line that hangs is farther in than the item's own; the next stand below it. */
const isBeside = (before: Span, from: number, hangs: boolean): boolean =>
  hangs ? Math.abs(from - before.from) < before.size * 0.5 : from - before.from > before.size * 0.5;

interface Span {
  readonly from: number;
  readonly to: number;
  readonly size: number;
  readonly text: string;
}

function spanOf({ pieces }: Line): Span {
  const written = pieces.filter(({ text }) => text.trim() !== '');
  const from = Math.min(...written.map(({ x }) => x));
  const to = Math.max(...written.map(({ x, width }) => x + width));
  return {
    from,
    to,
    size: Math.max(0, ...written.map(({ size }) => size)),
    text: written
      .map(({ text }) => text)
      .join('')
      .trim(),
  };
}
