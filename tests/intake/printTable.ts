import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';

/** In twentieths of a point: narrow enough that the words of a cell take several lines. */
const widths = [700, 2400, 3000, 2000];

/** A ruled table as an office would print it, rows by cells, as a DOCX. */
export async function printTable(rows: readonly (readonly string[])[]): Promise<Uint8Array> {
  const cell = (text: string, at: number): TableCell =>
    new TableCell({
      width: { size: widths[at]!, type: WidthType.DXA },
      children: [new Paragraph({ children: [new TextRun({ text, font: 'Noto Serif CJK SC', size: 24 })] })],
    });
  const table = new Table({ rows: rows.map((row) => new TableRow({ children: row.map(cell) })) });
  const words = new Paragraph('推进重点项目建设。');
  return new Uint8Array(
    await Packer.toBuffer(new Document({ sections: [{ children: [words, table, words] }] })),
  );
}
