/** A cell with so many paragraphs is a part of a page's layout, not of a table. */
const layoutParagraphs = 6;

/** A row as one line with tabs between its cells; the lines themselves where the table is the layout of a page. */
export function joinCells(cells: readonly (readonly string[])[]): string[] {
  const filled = cells.filter((cell) => cell.length > 0);
  if (filled.length <= 1 || filled.some((cell) => cell.length >= layoutParagraphs)) return filled.flat();
  return [
    cells
      .map((cell) => cell.map((text) => text.trim()).join(' '))
      .join('\t')
      .trimEnd(),
  ];
}
