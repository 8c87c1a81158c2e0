import type { Row } from './buildRows.ts';

/** Lines and margins as reader.css sets them; a row is measured once it stands on the page. */
const characterWidth = 14;
const lineHeight = 24.5;
const sides = 44;

/** About how high a row will be in a column of the given width. */
export function estimateHeight(row: Row, columnWidth: number): number {
  const perLine = Math.max(10, Math.floor((columnWidth - sides) / characterWidth));
  const lines = (text: string): number =>
    text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
  switch (row.type) {
    case 'heading':
      return 24 + 21 * lines(row.heading.text);
    case 'measure':
      return 38 + lineHeight * lines(row.measure.text) + (row.measure.units.length > 0 ? 20 : 0);
    default:
      return 40;
  }
}
