import { writeXlsx as writeBook, type CellStyle, type WriteSheet } from 'hucre/xlsx';
import { officialFonts } from './officialFonts.ts';
import type { SheetTable, SheetValue } from './parkSheet.ts';
import { rowHeight } from './rowHeight.ts';

/** Characters that a printed page is wide: A4 on its side. */
const pageWidth = 150;

const font = { name: officialFonts.body, size: 11 };
const rule = { style: 'thin', color: { rgb: 'BFBFBF' } } as const;
const border = { top: rule, right: rule, bottom: rule, left: rule };
const text: CellStyle = { font, border, alignment: { wrapText: true, vertical: 'top' } };
const number: CellStyle = { font, border, alignment: { vertical: 'top' }, numFmt: 'General' };
const head: CellStyle = {
  font: { name: officialFonts.heading, size: 11 },
  border,
  alignment: { wrapText: true, vertical: 'center', horizontal: 'center' },
};
const note: CellStyle = { font: { ...font, size: 10 } };

/** A cell that is what it holds: a number, or text that no spreadsheet takes for a formula. */
function typed(value: SheetValue): object {
  if (value === null) return { value: null, type: 'empty', style: text };
  return typeof value === 'number'
    ? { value, type: 'number', style: number }
    : { value, type: 'string', style: text };
}

function writeTable({ name, heads, widths, rows, notes }: SheetTable): WriteSheet {
  const all: SheetValue[][] = [[...heads], ...rows.map((row) => [...row]), ...notes.map((line) => [line])];
  const firstNote = 1 + rows.length;
  const cells = all.flatMap((row, at) =>
    row.map((value, column): [string, object] => [
      `${at},${column}`,
      at === 0
        ? { value, type: 'string', style: head }
        : at >= firstNote
          ? { value, type: 'string', style: note }
          : typed(value),
    ]),
  );
  const heights = all.slice(0, firstNote).map(
    (row, at) =>
      [
        at,
        {
          height: rowHeight(
            row.map((value) => String(value ?? '')),
            widths,
          ),
        },
      ] as const,
  );
  return {
    name,
    rows: all,
    columns: widths.map((width) => ({ width })),
    cells: new Map(cells),
    rowDefs: new Map(heights),
    freezePane: { rows: 1, columns: 1 },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      // A wide table runs over several pages: on one it could not be read.
      fitToWidth: Math.ceil(widths.reduce((sum, width) => sum + width, 0) / pageWidth),
      fitToHeight: 0,
      printTitlesRow: '$1:$1',
      printTitlesColumn: '$A:$A',
    },
  };
}

/** Tables as XLSX, a sheet each; numbers are numbers, all else is text. */
export function writeTablesXlsx(tables: readonly SheetTable[]): Promise<Uint8Array> {
  return writeBook({ sheets: tables.map(writeTable) });
}
