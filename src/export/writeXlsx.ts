import { writeXlsx as writeBook, type CellStyle, type WriteSheet } from 'hucre/xlsx';
import { officialFonts } from './officialFonts.ts';
import type { Paper, PaperFigure, PaperTable } from './paper.ts';
import { highestRow, rowHeight } from './rowHeight.ts';

/** Characters that the table is wide: an A4 page on its side. */
const tableWidth = 150;
/** What stands upright is no wider than A4, in characters and in pixels. */
const uprightWidth = 70;
const figureWidth = uprightWidth * 7 + 5;
const pointsPerPixel = 0.75;

const plain: CellStyle = { font: { name: officialFonts.body, size: 12 } };
const wrapped: CellStyle = { ...plain, alignment: { wrapText: true, vertical: 'center' } };
const small: CellStyle = { font: { name: officialFonts.body, size: 10 } };
const heading: CellStyle = { font: { name: officialFonts.heading, size: 12 } };
const title: CellStyle = {
  font: { name: officialFonts.title, size: 16 },
  alignment: { horizontal: 'center', vertical: 'center' },
};
const rule = { style: 'thin', color: { rgb: '000000' } } as const;
const border = { top: rule, right: rule, bottom: rule, left: rule };
const cell: CellStyle = { ...wrapped, border };
const centred: CellStyle = { ...cell, alignment: { ...cell.alignment, horizontal: 'center' } };
const head: CellStyle = { ...centred, font: heading.font! };

/** A row of texts, how each looks, and how high it is in points. */
interface SheetRow {
  readonly texts: readonly string[];
  readonly styles: readonly CellStyle[];
  readonly height?: number;
}

const line = (text: string, style: CellStyle, height?: number): SheetRow => ({
  texts: [text],
  styles: [style],
  ...(height ? { height } : {}),
});

/** A sheet that is printed on A4, as wide as the page. All its cells are text, none a formula. */
function buildSheet(
  name: string,
  rows: readonly SheetRow[],
  widths: readonly number[],
  pageSetup: WriteSheet['pageSetup'],
): WriteSheet {
  const cells = rows.flatMap(({ texts, styles }, row) =>
    texts.map(
      (value, column) =>
        [`${row},${column}`, { value, type: 'string', style: styles[column] ?? plain }] as [string, object],
    ),
  );
  const heights = rows.flatMap(({ height }, row) => (height ? [[row, { height }] as const] : []));
  return {
    name,
    rows: rows.map(({ texts }) => [...texts]),
    columns: widths.map((width) => ({ width })),
    cells: new Map(cells),
    rowDefs: new Map(heights),
    view: { showGridLines: false },
    pageSetup: { paperSize: 'a4', fitToPage: true, fitToWidth: 1, fitToHeight: 0, ...pageSetup },
  };
}

function writeTable(name: string, table: PaperTable, footnotes: readonly string[]): WriteSheet {
  const { caption, columns, rows } = table;
  const widths = columns.map(({ share }) => Math.round(share * tableWidth));
  const styles = columns.map(({ isCentred }) => (isCentred ? centred : cell));
  const sheet = buildSheet(
    name,
    [
      line(caption, title, 30),
      { texts: columns.map((column) => column.title), styles: columns.map(() => head), height: 24 },
      ...rows.map((texts) => ({ texts, styles, height: rowHeight(texts, widths) })),
      line('', plain),
      ...footnotes.map((note) => line(note, small)),
    ],
    widths,
    { orientation: 'landscape', printTitlesRow: '$2:$2' },
  );
  return {
    ...sheet,
    merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: columns.length - 1 }],
    freezePane: { rows: 2 },
  };
}

function writeFigure(name: string, figure: PaperFigure): WriteSheet {
  const { png, width, height, caption, items } = figure;
  // The picture fills a column over two rows: one alone may not be as high.
  const half = Math.min(highestRow, (figureWidth * (height / width) * pointsPerPixel) / 2);
  const sheet = buildSheet(
    name,
    [
      line(caption, title, 30),
      line('', plain, half),
      line('', plain, half),
      ...items.map((item) => line(`${item.sign} ${item.name}`, plain)),
    ],
    [uprightWidth],
    {},
  );
  const anchor = { from: { row: 1, col: 0 }, to: { row: 3, col: 1 } };
  return { ...sheet, images: [{ data: png, type: 'png', anchor, altText: caption, title: caption }] };
}

/** A paper as XLSX: the table, the figure and how to read them, a sheet each. */
export async function writeXlsx(paper: Paper): Promise<Uint8Array> {
  const { annexes, figure, parts, subtitle, table, footnotes } = paper;
  const about = buildSheet(
    annexes.about,
    [
      line(paper.title, title, 30),
      line(subtitle, { ...plain, alignment: { horizontal: 'center' } }),
      ...parts.flatMap((part) => [
        line(part.heading, heading, 24),
        ...part.lines.map((text) => line(text, wrapped, rowHeight([text], [uprightWidth]))),
      ]),
    ],
    [uprightWidth],
    {},
  );
  return writeBook({
    sheets: [
      writeTable(annexes.table, table, footnotes),
      ...(figure ? [writeFigure(annexes.figure, figure)] : []),
      about,
    ],
  });
}
