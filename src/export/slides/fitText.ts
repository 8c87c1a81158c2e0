import type { DeckPiece } from '../deck.ts';
import type { Box, TextBox } from './box.ts';
import { countLines } from './measureText.ts';

/** Where text was left away. What stood there is in the notes. */
const ellipsis = '…';

/** A size of text in points, and how many lines of it there may be. */
export interface Setting {
  readonly size: number;
  readonly lines: number;
}

/** The longest beginning of a text that fits, marked where it was cut; the text itself where all of it does. */
export function cutText(text: string, fits: (text: string) => boolean): string {
  if (fits(text)) return text;
  const chars = [...text];
  const kept = longest(chars.length, (n) => fits(chars.slice(0, n).join('') + ellipsis));
  return chars.slice(0, kept).join('') + ellipsis;
}

/** As much of a clause as fits, about its strong pieces, marked where it was cut. */
export function cutPieces(
  pieces: readonly DeckPiece[],
  fits: (pieces: readonly DeckPiece[]) => boolean,
): readonly DeckPiece[] {
  if (fits(pieces)) return pieces;
  const chars = pieces.flatMap(({ text, isStrong }) => [...text].map((char) => ({ char, isStrong })));
  const first = Math.max(
    0,
    chars.findIndex(({ isStrong }) => isStrong),
  );
  const strong = chars.findLastIndex(({ isStrong }) => isStrong) + 1 - first;
  const window = (n: number): DeckPiece[] => {
    const before = Math.max(0, Math.floor((n - Math.max(0, strong)) / 2));
    const start = Math.max(0, Math.min(first - before, chars.length - n));
    const end = Math.min(chars.length, start + n);
    const weak = (text: string): DeckPiece => ({ text, isStrong: false });
    return [
      ...(start > 0 ? [weak(ellipsis)] : []),
      ...joinPieces(chars.slice(start, end)),
      ...(end < chars.length ? [weak(ellipsis)] : []),
    ];
  };
  return window(longest(chars.length, (n) => fits(window(n))));
}

function joinPieces(chars: readonly { char: string; isStrong: boolean }[]): DeckPiece[] {
  const pieces: { text: string; isStrong: boolean }[] = [];
  for (const { char, isStrong } of chars) {
    const last = pieces.at(-1);
    if (last?.isStrong === isStrong) last.text += char;
    else pieces.push({ text: char, isStrong });
  }
  return pieces;
}

/** The largest n from 0 to most for which something holds, as it does up to some n and not beyond. */
function longest(most: number, holds: (n: number) => boolean): number {
  let low = 0;
  let high = most;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (holds(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A text in the first setting that holds it, cut in the last; as high as its lines. */
export function fitText(
  text: string,
  { x, y, w }: Pick<Box, 'x' | 'y' | 'w'>,
  settings: readonly Setting[],
  spacing = 1.3,
): TextBox {
  const { size, lines } =
    settings.find((one) => countLines(text, w / one.size) <= one.lines) ?? settings.at(-1)!;
  const told = cutText(text, (some) => countLines(some, w / size) <= lines);
  const leading = size * spacing;
  return { x, y, w, h: countLines(told, w / size) * leading, text: told, size, leading };
}
