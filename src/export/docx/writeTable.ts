import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Paper, PaperColumn } from '../paper.ts';
import { bodyLine, mm, officialPage, sizes } from './officialPage.ts';
import { centred, lines, run } from './paragraphs.ts';

const rule = { style: 'single', size: 4, color: '000000' } as const;

/** The table over the whole page, and what is to be said under it. */
export function writeTable(paper: Paper): (Paragraph | Table)[] {
  const { annexes, footnotes, table } = paper;
  const width = mm(officialPage.textWidth.onItsSide);
  const cell = (text: string, { share, isCentred }: PaperColumn, isHead: boolean): TableCell =>
    new TableCell({
      width: { size: Math.round(share * width), type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.CENTER,
      margins: { left: 60, right: 60, top: 30, bottom: 30 },
      children: text.split('\n').map(
        (line) =>
          new Paragraph({
            children: [run(line, isHead ? 'heading' : 'body', sizes.cell)],
            alignment: isHead || isCentred ? AlignmentType.CENTER : AlignmentType.LEFT,
            spacing: lines(264),
          }),
      ),
    });
  return [
    new Paragraph({ children: [run(annexes.table, 'heading', sizes.body)], spacing: lines(bodyLine) }),
    centred(table.caption, 'title', sizes.body, bodyLine, 160),
    new Table({
      width: { size: width, type: WidthType.DXA },
      columnWidths: table.columns.map(({ share }) => Math.round(share * width)),
      layout: TableLayoutType.FIXED,
      borders: {
        top: rule,
        bottom: rule,
        left: rule,
        right: rule,
        insideHorizontal: rule,
        insideVertical: rule,
      },
      rows: [
        new TableRow({
          tableHeader: true,
          cantSplit: true,
          children: table.columns.map((column) => cell(column.title, column, true)),
        }),
        ...table.rows.map(
          (row) =>
            new TableRow({
              cantSplit: true,
              children: table.columns.map((column, index) => cell(row[index]!, column, false)),
            }),
        ),
      ],
    }),
    ...footnotes.map(
      (note, index) =>
        new Paragraph({
          children: [run(note, 'body', sizes.note)],
          spacing: { ...lines(270), before: index === 0 ? 120 : 0 },
        }),
    ),
  ];
}
