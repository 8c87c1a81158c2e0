/** Points that a line of text is high at 12 points, and that a row of a spreadsheet may be at most. */
const lineHeight = 17;
export const highestRow = 400;

/** How many characters wide a text is, as columns count: Chinese ones count twice. */
const widthOf = (text: string): number =>
  Array.from(text).reduce((sum, one) => sum + (one > '\u2000' ? 2 : 1), 0);

/** The height of a row whose texts are wrapped: spreadsheets do not all find it themselves. */
export function rowHeight(texts: readonly string[], widths: readonly number[]): number {
  const lines = texts.map((text, index) =>
    text
      .split('\n')
      .reduce((sum, one) => sum + Math.max(1, Math.ceil(widthOf(one) / (widths[index]! - 2))), 0),
  );
  return Math.min(highestRow, Math.max(...lines) * lineHeight + 6);
}
